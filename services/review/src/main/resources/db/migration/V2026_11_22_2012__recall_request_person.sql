-- Who asked, so that a request can be granted when the reviewer puts the report back. What waits from before names nobody.
alter table recall_requests add person uuid not null default '00000000-0000-0000-0000-000000000000';
alter table recall_requests alter person drop default;
