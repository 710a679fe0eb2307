-- Programs read the editions of all sites: a page far behind costs no more with a country's than with a district's.
create index editions_of_all_sites on editions (published_at desc, report) where state = 'published';
create index editions_of_a_year on editions (report_year, published_at desc, report) where state = 'published';
create index editions_of_a_kind on editions (unit_kind, published_at desc, report) where state = 'published';
