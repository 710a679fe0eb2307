-- The catalogue C01 to C18 in force since the round of 2025.
insert into reason_codes (place, code, chinese_name, english_name, from_at)
select place, code, chinese_name, english_name, timestamptz '2024-12-31T16:00:00Z'
from (values
  ( 1, 'C01', '缺少必备部分',               'A required section is missing'),
  ( 2, 'C02', '不足未写原因或过于简单',     'Shortcomings without causes, or trivial'),
  ( 3, 'C03', '只写成绩或成绩占比过大',     'Achievements only, or far too dominant'),
  ( 4, 'C04', '缺少数据或表述含糊',         'No figures, or vague ones'),
  ( 5, 'C05', '数据不一致',                 'Figures that do not add up or contradict each other'),
  ( 6, 'C06', '统计期间不符',               'Wrong statistical period'),
  ( 7, 'C07', '与往年、其他单位或模板雷同', 'Copied from last year, another unit or a template'),
  ( 8, 'C08', '标题、正文或计划的年度有误', 'Wrong year in title, heading or plan'),
  ( 9, 'C09', '标题或单位名称不规范',       'Title or name of the organ not standard'),
  (10, 'C10', '序号混乱',                   'Numbering broken'),
  (11, 'C11', '漏字、乱码或繁简混用',       'Lost characters, garbage or mixed scripts'),
  (12, 'C12', '错别字或名称有误',           'Wrong characters or wrong official names'),
  (13, 'C13', '含个人信息',                 'Personal information'),
  (14, 'C14', '含敏感内容',                 'Sensitive content'),
  (15, 'C15', '缺少落款、日期或签发依据',   'No signature, date or evidence of signing'),
  (16, 'C16', '逾期报送',                   'Submitted late'),
  (17, 'C17', '公开栏目或发布机构有误',     'Wrong portal column or publishing organ'),
  (18, 'C18', '提法过时或不准确',           'Required wording outdated or wrong'),
  (19, 'other', '其他',                     'Other')
) as catalogue (place, code, chinese_name, english_name);
