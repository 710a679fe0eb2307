package chengbao.submission.stack;

import chengbao.submission.domain.Caller;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.RoundId;
import chengbao.submission.domain.UnitId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/// A district of its own with as many units as are asked for, an officer in each, an oversight
/// office with its administrator, and rounds in which every unit owes a report. Rows go in as SQL.
public final class LargeDistrict {
  private final EntityManager entities;
  private final String code;

  /// @param code six digits that no other test uses
  public LargeDistrict(EntityManager entities, String code) {
    this.entities = entities;
    this.code = code;
    run(
        """
        insert into unit (id, kind, name, short_name, district, area_code, credit_code, site_id, single_officer, valid_from, version)
        values (%s, 'oversight-office', '依法治区办'||'%s', '依法治区办', '%s', '%s', '', (select min(id) from site), false, timestamptz '2020-01-01', 1)
        """
            .formatted(id("office", "0"), code, code, code));
    run(
        "insert into officer (person, username, name, version, account_version) values (%s, 'admin-%s', '管理员', 1, 1)"
            .formatted(id("admin", "0"), code));
    run(
        """
        insert into appointment (id, person, place, unit_id, functions, position, holds_from)
        values (%s, %s, 0, %s, 'administrator', '科员', timestamptz '2020-01-01')
        """
            .formatted(id("post", "0"), id("admin", "0"), id("office", "0")));
  }

  /// Grows to so many units; those that are there stay.
  public void grow(int units) {
    run(
        """
        insert into unit (id, kind, name, short_name, parent_id, district, area_code, credit_code, site_id, single_officer, valid_from, version)
        select %s, case when n %% 3 = 0 then 'district-bureau' else 'sub-district' end, '第' || n || '单位人民政府', '第' || n || '单位',
          %s, '%s', '%s', '', (select min(id) from site), false, timestamptz '2020-01-01', 1
        from generate_series(1, %d) n on conflict do nothing
        """
            .formatted(id("unit", "n"), id("office", "0"), code, code, units));
    run(
        """
        insert into officer (person, username, name, version, account_version)
        select %s, 'o-%s-' || n, '人员' || n, 1, 1 from generate_series(1, %d) n on conflict do nothing
        """
            .formatted(id("officer", "n"), code, units));
    run(
        """
        insert into appointment (id, person, place, unit_id, functions, position, holds_from)
        select %s, %s, 0, %s, 'drafter', '科员', timestamptz '2020-01-01' from generate_series(1, %d) n on conflict do nothing
        """
            .formatted(id("post-of", "n"), id("officer", "n"), id("unit", "n"), units));
  }

  /// A round that is open, in which every unit of the district owes.
  public RoundId round(int number) {
    run(
        """
        insert into round (id, office_id, district, title, notice_number, report_year, opens_at, due_at, template_id,
          template_version, chains, version, period_first, period_last, grace_until, terms, stage)
        select %s, %s, '%s', '第%4$d次任务', '%3$s〔%4$d〕', 2015 + %4$d, opens, opens + interval '90 years', 'annual-report', 1, '{}', 1,
          date '2025-01-01', date '2025-12-31', opens + interval '90 years',
          jsonb_build_array(jsonb_build_object('number', 1, 'since', opens, 'drafts', 'FOLLOW', 'reason', '', 'chains', cast('{}' as jsonb),
            'template', jsonb_build_object('id', 'annual-report', 'version', 1, 'ruleSet', 'national-2019'))), 'open'
        from (select timestamptz '2016-02-01' + make_interval(years => %4$d) as opens) o on conflict do nothing
        """
            .formatted(id("round", "" + number), id("office", "0"), code, number));
    run(
        """
        insert into obligation (round_id, unit_id, place, unit_name, short_name, kind)
        select %s, u.id, u.place, u.name, u.short_name, u.kind from unit u
        where u.district = '%s' and u.kind <> 'oversight-office' on conflict do nothing
        """
            .formatted(id("round", "" + number), code));
    return new RoundId(read(id("round", "" + number)));
  }

  public Caller administrator() {
    return new Caller(new PersonId(read(id("admin", "0"))), null);
  }

  public Caller drafter(int number) {
    return new Caller(new PersonId(read(id("officer", "" + number))), null);
  }

  public UnitId unit(int number) {
    return new UnitId(read(id("unit", "" + number)));
  }

  /// The first so many.
  @SuppressWarnings("unchecked")
  public List<UnitId> units(int units) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            ((List<UUID>)
                    entities
                        .createNativeQuery(
                            "select %s from generate_series(1, %d) n"
                                .formatted(id("unit", "n"), units),
                            UUID.class)
                        .getResultList())
                .stream().map(UnitId::new).toList());
  }

  /// The SQL of an id: the same for the same things.
  private String id(String what, String number) {
    return "cast(md5('%s %s ' || %s) as uuid)".formatted(code, what, number);
  }

  private UUID read(String id) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> (UUID) entities.createNativeQuery("select " + id, UUID.class).getSingleResult());
  }

  private void run(String sql) {
    QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(sql).executeUpdate());
  }
}
