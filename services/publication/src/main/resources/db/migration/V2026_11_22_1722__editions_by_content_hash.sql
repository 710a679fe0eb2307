-- The 存证编号 on a unit's receipt begins the hash of the whole version: `/verify` knows it as well.
create index editions_by_content_hash on editions (content_hash text_pattern_ops);
