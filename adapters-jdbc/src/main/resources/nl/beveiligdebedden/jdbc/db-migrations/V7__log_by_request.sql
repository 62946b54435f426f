-- With the number behind the request, a page of what is kept about one request is one step down an index, however much that
-- is; and so it is for an organisation, of what it wrote itself.
drop index log_entry_by_request;

create index log_entry_by_request on log_entry (request_id, number);

create index log_entry_by_request_and_party on log_entry (request_id, party, number);
