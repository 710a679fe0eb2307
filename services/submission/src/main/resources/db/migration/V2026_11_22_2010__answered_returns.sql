-- 历次退回: each return as it was answered, kept when the report was sent again.
create table answered_return (
  report_id uuid not null references report,
  number    int not null,
  content   jsonb not null,
  primary key (report_id, number)
);

insert into answered_return (report_id, number, content)
select id, (returned ->> 'number')::int, returned
  from report
 where state = 'submitted' and returned is not null;
