-- 纸质签发: who signed by hand and who put it on the record, as submission told it.
alter table case_versions add column signer text;
alter table case_versions add column signer_position text;
alter table case_versions add column paper_day date;
alter table case_versions add column paper_registered_by text;
