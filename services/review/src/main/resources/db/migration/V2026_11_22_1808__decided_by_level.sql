-- A level at which an office has few decided cases is found without going through all of them.
create index desk_lines_decided_level on desk_lines (office, level, since, case_id) where standing = 'decided';
