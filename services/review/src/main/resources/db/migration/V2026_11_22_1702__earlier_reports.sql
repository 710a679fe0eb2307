-- The report a unit made the year before is looked up by unit and year.
create index cases_of_unit on cases (unit, report_year);
