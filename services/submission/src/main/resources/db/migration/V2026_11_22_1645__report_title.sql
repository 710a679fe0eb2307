-- How reports are named (报告名称): {unit} stands for the unit's full name, {year} for the year reported on.
alter table outline add column report_title text not null default '{unit}关于{year}年度法治政府建设情况的报告';
alter table outline alter column report_title drop default;
