-- What is typed when a login expires is kept in the ledger, as in the other services; what was kept a moment ago goes along.
insert into kept_forms (number, action, fields, kept_at) select id, action, fields::text, kept_at from kept_form;
drop table kept_form;
