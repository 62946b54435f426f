/* SPDX-License-Identifier: Apache-2.0 */
/** How every reader names a place in a document without repeating who somebody is; not for embedders. */
package nl.beveiligdebedden.json.pointer;
