package chengbao.journey.bench;

import chengbao.local.RunningStack;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Fills submission's database with a district far larger than any: units, officers with their
/// appointments, rounds in every state. Rows go in as SQL, for a year of clicks would take a year;
/// the office and the officers of the demonstration district belong to it, so that they can look at
/// it.
final class LargeDistrict {
  private static final int APPOINTMENTS_PER_UNIT = 10;

  private final RunningStack stack;
  private final String office;
  private final String areaCode;
  private final String ownUnit;

  /// @param office the oversight office whose rounds these are
  /// @param ownUnit the unit of the officer who sees one line only
  LargeDistrict(RunningStack stack, String office, String areaCode, String ownUnit) {
    this.stack = stack;
    this.office = office;
    this.areaCode = areaCode;
    this.ownUnit = ownUnit;
  }

  /// Makes the district as large as this; what is there already stays.
  ///
  /// @return the id of the newest round
  String grow(int units, int rounds) throws SQLException {
    try (Connection database = stack.database("submission");
        Statement statement = database.createStatement()) {
      database.setAutoCommit(false);
      for (String sql : growth(units, rounds)) {
        statement.execute(sql);
      }
      database.commit();
      database.setAutoCommit(true);
      statement.execute("analyze");
      try (var newest =
          statement.executeQuery(
              "select id from round where notice_number like '测速%' order by opens_at desc limit 1")) {
        newest.next();
        return newest.getString(1);
      }
    }
  }

  /// Takes everything out again.
  void remove() throws SQLException {
    try (Connection database = stack.database("submission");
        Statement statement = database.createStatement()) {
      for (String sql :
          List.of(
              "delete from report r using round n where n.id = r.round_id and n.notice_number like '测速%'",
              "delete from reminder m using round n where n.id = m.round_id and n.notice_number like '测速%'",
              "delete from obligation o using round n where n.id = o.round_id and n.notice_number like '测速%'",
              "delete from round_pulse p using round n where n.id = p.round_id and n.notice_number like '测速%'",
              "delete from round where notice_number like '测速%'",
              "delete from appointment where position = '测速'",
              "delete from officer where username like 'bench-%'",
              "delete from unit where credit_code = '测速'")) {
        statement.execute(sql);
      }
    }
  }

  /// The rounds are over long since, so that nobody is reminded of them meanwhile.
  private List<String> growth(int units, int rounds) {
    int officers = units * APPOINTMENTS_PER_UNIT / 2;
    return List.of(
        """
        insert into unit (id, kind, name, short_name, parent_id, district, area_code, credit_code, site_id, addressee,
          single_officer, valid_from, version)
        select md5('bench-unit-' || n)::uuid, case when n %% 3 = 0 then 'district-bureau' else 'sub-district' end,
          '澜州市安澜区测速第' || n || '街道办事处', '测速第' || n || '街道', null, '%1$s', '%1$s001', '测速',
          (select min(id) from site), '区委、区政府', false, timestamptz '2020-01-01', 1
        from generate_series(1, %2$d) n on conflict do nothing
        """
            .formatted(areaCode, units),
        """
        insert into officer (person, username, name, version, account_version)
        select md5('bench-officer-' || n)::uuid, 'bench-' || n, '测速' || n, 1, 1 from generate_series(1, %d) n
        on conflict do nothing
        """
            .formatted(officers),
        """
        insert into appointment (id, person, place, unit_id, functions, position, holds_from)
        select md5('bench-appointment-' || n)::uuid, md5('bench-officer-' || (1 + (n - 1) %% %1$d))::uuid, n / %1$d,
          md5('bench-unit-' || (1 + (n - 1) %% %2$d))::uuid,
          case n %% 3 when 0 then 'signatory' else 'drafter' end, '测速', timestamptz '2020-01-01'
        from generate_series(1, %3$d) n on conflict do nothing
        """
            .formatted(officers, units, units * APPOINTMENTS_PER_UNIT),
        """
        insert into round (id, office_id, district, title, notice_number, report_year, opens_at, due_at, template_id,
          template_version, chains, version, period_first, period_last, grace_until, terms, stage)
        select md5('bench-round-' || n)::uuid, '%1$s'::uuid, '%2$s', '测速第' || n || '年度任务', '测速〔' || n || '〕', 2013 + n,
          opens, opens + interval '30 days', 'annual-report', 1, '{}', 1, date '2025-01-01', date '2025-12-31',
          opens + interval '30 days',
          jsonb_build_array(jsonb_build_object('number', 1, 'since', opens, 'drafts', 'FOLLOW', 'reason', '', 'chains', '{}'::jsonb,
            'template', jsonb_build_object('id', 'annual-report', 'version', 1, 'ruleSet', 'national-2019'))), 'open'
        from generate_series(1, %3$d) n, lateral (select timestamptz '2014-02-01' + make_interval(years => n) as opens) o
        on conflict do nothing
        """
            .formatted(office, areaCode, rounds),
        """
        insert into obligation (round_id, unit_id, place, unit_name, short_name, kind)
        select n.id, u.id, row_number() over (partition by n.id order by u.place), u.name, u.short_name, u.kind
        from round n, unit u
        where n.notice_number like '测速%%' and (u.credit_code = '测速' or u.id = '%s'::uuid)
        on conflict do nothing
        """
            .formatted(ownUnit),
        """
        insert into report (id, round_id, unit_id, report_year, version, state, step, step_office, step_since, head,
          reader_version, waivers, hands, submitted_versions, first_submitted_at, chain, template, since, number, signature)
        select gen_random_uuid(), o.round_id, o.unit_id, n.report_year, 1,
          case when o.place % 4 = 0 then 'draft' else 'approved' end, case when o.place % 4 = 0 then 'drafting' else 'publishing' end,
          o.unit_id, n.opens_at + make_interval(hours => o.place % 600), '{}', '1', '{}', '[]',
          case when o.place % 4 = 0 then 0 else 1 + o.place % 2 end,
          case when o.place % 4 = 0 then null else n.opens_at + make_interval(hours => o.place % 800) end,
          case when o.place % 4 = 0 then null else '[]'::jsonb end, case when o.place % 4 = 0 then null else '{}'::jsonb end,
          n.opens_at, case when o.place % 4 = 0 then null else 1 end, case when o.place % 4 = 0 then null else '{}'::jsonb end
        from obligation o join round n on n.id = o.round_id
        where n.notice_number like '测速%' and o.place % 10 <> 0
        on conflict do nothing
        """);
  }
}
