package chengbao.submission;

import static chengbao.submission.ReportMother.DRAFTER;
import static chengbao.submission.ReportMother.MORNING;
import static chengbao.submission.ReportMother.REPORT;
import static chengbao.submission.ReportMother.TOWN_ID;
import static chengbao.submission.ReportMother.begun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chengbao.submission.domain.Caller;
import chengbao.submission.domain.OfficerFunction;
import chengbao.submission.domain.PersonId;
import chengbao.submission.domain.Refusal;
import chengbao.submission.domain.Refused;
import chengbao.submission.domain.Unit;
import chengbao.submission.domain.Unit.Designation;
import chengbao.submission.domain.UnitId;
import chengbao.submission.domain.UnitKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The register of a district, as its administrators change it.
class RegisterTest {
  private static final UnitId OFFICE =
      new UnitId(UUID.fromString("019c6d00-0000-7000-8000-000000000003"));

  private final Fakes fakes = new Fakes();
  private final RegisterUnit registerUnit = new RegisterUnit(fakes.registry, fakes.ids);
  private final RenameUnit renameUnit = new RenameUnit(fakes.registry);
  private final AmendUnit amendUnit = new AmendUnit(fakes.registry);
  private final MergeUnit mergeUnit = new MergeUnit(fakes.registry, fakes.ending);
  private final SplitUnit splitUnit = new SplitUnit(fakes.registry, registerUnit, fakes.ending);
  private final EndUnit endUnit = new EndUnit(fakes.registry, fakes.ending);
  private final Caller administrator = fakes.administrator(OFFICE, UnitKind.OVERSIGHT_OFFICE);

  @BeforeEach
  void forgetTheBeginning() {
    fakes.announced.clear();
  }

  @Test
  void a_renamed_unit_is_the_same_unit_and_its_old_name_stays_readable() {
    var yesterday = MORNING.minus(Duration.ofDays(1));
    var renamed = renameUnit.rename(administrator, TOWN_ID, 1, name("白鹭街道办事处"), yesterday);
    assertThat(renamed.id()).isEqualTo(TOWN_ID);
    assertThat(renamed.version()).isEqualTo(2);
    assertThat(fakes.history.at(TOWN_ID, yesterday.minusSeconds(1)))
        .map(Unit::name)
        .contains("白鹭镇人民政府");
    assertThat(fakes.history.at(TOWN_ID, yesterday)).map(Unit::name).contains("白鹭街道办事处");
    assertThat(fakes.announced).containsExactly("unit 2");
    assertThat(fakes.acts).extracting("verb").containsExactly("rename-unit");
  }

  @Test
  void a_stale_page_changes_nothing() {
    refuses(
        () -> renameUnit.rename(administrator, TOWN_ID, 7, name("白鹭街道办事处"), MORNING),
        Refusal.UNIT_CHANGED);
    assertThat(fakes.announced).isEmpty();
    assertThat(fakes.acts).isEmpty();
  }

  @Test
  void a_change_is_of_today_or_earlier_and_not_before_the_last() {
    var dayBefore = MORNING.minus(Duration.ofDays(1));
    renameUnit.rename(administrator, TOWN_ID, 1, name("白鹭街道办事处"), dayBefore);
    refuses(
        () -> renameUnit.rename(administrator, TOWN_ID, 2, name("白鹭镇"), dayBefore.minusSeconds(1)),
        Refusal.UNIT_DAY_UNLIKELY);
    refuses(
        () -> renameUnit.rename(administrator, TOWN_ID, 2, name("白鹭镇"), MORNING.plusSeconds(1)),
        Refusal.UNIT_DAY_UNLIKELY);
  }

  @Test
  void a_name_is_borne_by_one_unit_at_a_time() {
    refuses(() -> register("白鹭镇人民政府"), Refusal.UNIT_NAME_TAKEN);
    refuses(() -> register(" "), Refusal.UNIT_NAME_MISSING);
    renameUnit.rename(administrator, TOWN_ID, 1, name("白鹭街道办事处"), MORNING);
    assertThat(register("白鹭镇人民政府").version()).isEqualTo(1);
  }

  @Test
  void a_unit_never_stands_under_itself() {
    var child = register("芦汀乡人民政府", TOWN_ID);
    refuses(
        () -> amendUnit.amend(administrator, TOWN_ID, 1, entry(child.id()), MORNING),
        Refusal.UNIT_PARENT_CIRCLE);
  }

  @Test
  void the_work_of_a_merged_unit_is_carried_on_by_the_other_and_stays_the_old_units() {
    var heir = register("芦汀镇人民政府");
    fakes.having(begun());
    var ended = mergeUnit.merge(administrator, TOWN_ID, 1, heir.id(), MORNING);
    assertThat(ended.existsAt(MORNING)).isFalse();
    var drafter = fakes.officers.find(DRAFTER.id()).orElseThrow();
    assertThat(drafter.heldAt(MORNING)).extracting("unit").containsExactly(heir.id());
    assertThat(drafter.appointments()).hasSize(2);
    var saved =
        new SaveHead(fakes.drafting)
            .save(Fakes.caller(DRAFTER), REPORT, 1, SaveHead.Given.number("白政报〔2026〕3号"));
    assertThat(saved.cover().unit()).isEqualTo(TOWN_ID);
    assertThat(fakes.atWork.units(Fakes.caller(DRAFTER))).containsExactly(heir.id(), TOWN_ID);
  }

  @Test
  void an_officer_of_the_heir_sees_the_work_and_one_of_a_third_unit_does_not() {
    var heir = register("芦汀镇人民政府");
    mergeUnit.merge(administrator, TOWN_ID, 1, heir.id(), MORNING);
    var third = register("松屿镇人民政府");
    var stranger = fakes.appoint(ReportMother.SECOND_DRAFTER, third.id(), OfficerFunction.DRAFTER);
    assertThat(fakes.atWork.units(stranger)).containsExactly(third.id());
  }

  @Test
  void a_unit_that_goes_on_keeps_its_work_when_others_come_out_of_it() {
    var split =
        splitUnit.split(administrator, TOWN_ID, 1, List.of(part("白鹭东镇人民政府")), true, MORNING);
    assertThat(split.unit().existsAt(MORNING)).isTrue();
    assertThat(split.parts()).extracting(Unit::name).containsExactly("白鹭东镇人民政府");
    assertThat(fakes.officers.find(DRAFTER.id()).orElseThrow().heldAt(MORNING))
        .extracting("unit")
        .containsExactly(TOWN_ID);
  }

  @Test
  void a_unit_that_is_split_up_leaves_its_work_to_the_first_part() {
    var split =
        splitUnit.split(
            administrator, TOWN_ID, 1, List.of(part("白鹭东镇人民政府"), part("白鹭西镇人民政府")), false, MORNING);
    assertThat(split.unit().successor()).isEqualTo(split.parts().getFirst().id());
    refuses(
        () -> splitUnit.split(administrator, TOWN_ID, 2, List.of(), true, MORNING),
        Refusal.UNIT_ENDED);
    var east = split.parts().getFirst().id();
    refuses(
        () -> splitUnit.split(administrator, east, 1, List.of(part("甲镇")), false, MORNING),
        Refusal.UNIT_SPLIT_TOO_FEW);
  }

  @Test
  void a_unit_is_dissolved_only_when_nobody_and_nothing_is_left() {
    refuses(() -> endUnit.end(administrator, TOWN_ID, 1, MORNING), Refusal.UNIT_HAS_OFFICERS);
    var empty = register("芦汀乡人民政府");
    register("芦汀乡办事处", empty.id());
    refuses(() -> endUnit.end(administrator, empty.id(), 1, MORNING), Refusal.UNIT_HAS_UNITS);
    var lone = register("松屿乡人民政府");
    assertThat(endUnit.end(administrator, lone.id(), 1, MORNING).existsAt(MORNING)).isFalse();
  }

  @Test
  void a_unit_that_reviews_others_does_not_end() {
    fakes.units.saveChains("990102", Map.of(UnitKind.SUB_DISTRICT, List.of(TOWN_ID)));
    refuses(
        () -> mergeUnit.merge(administrator, TOWN_ID, 1, OFFICE, MORNING), Refusal.UNIT_REVIEWS);
  }

  @Test
  void only_an_administrator_of_the_districts_oversight_office_keeps_the_register() {
    var bureau = fakes.administrator(ReportMother.BUREAU_ID, UnitKind.DISTRICT_BUREAU);
    refuses(
        () -> renameUnit.rename(bureau, TOWN_ID, 1, name("甲"), MORNING), Refusal.NOT_THE_REGISTRAR);
    refuses(
        () -> renameUnit.rename(Fakes.caller(DRAFTER), TOWN_ID, 1, name("甲"), MORNING),
        Refusal.FUNCTION_MISSING);
    var nobody = new Caller(new PersonId(UUID.randomUUID()), null);
    refuses(
        () -> renameUnit.rename(nobody, TOWN_ID, 1, name("甲"), MORNING), Refusal.FUNCTION_MISSING);
  }

  @Test
  void a_unit_of_another_district_does_not_exist() {
    var elsewhere = new UnitId(UUID.randomUUID());
    fakes.units.save(ReportMother.elsewhere(elsewhere));
    refuses(
        () -> renameUnit.rename(administrator, elsewhere, 1, name("甲"), MORNING),
        Refusal.NO_SUCH_UNIT);
    refuses(
        () -> mergeUnit.merge(administrator, TOWN_ID, 1, elsewhere, MORNING), Refusal.NO_SUCH_UNIT);
  }

  private Unit register(String name) {
    return register(name, null);
  }

  private Unit register(String name, @Nullable UnitId parent) {
    return registerUnit.register(
        administrator, UnitKind.SUB_DISTRICT, name(name), entry(parent), MORNING);
  }

  private static RegisterUnit.Entry entry(@Nullable UnitId parent) {
    return new RegisterUnit.Entry(parent, "990102105", "11990102MB0000019H", "anlan", null, false);
  }

  private static SplitUnit.Part part(String name) {
    return new SplitUnit.Part(name(name), "990102105", "11990102MB0000019H");
  }

  private static Designation name(String name) {
    return new Designation(name, "");
  }

  private static void refuses(ThrowingCallable move, Refusal refusal) {
    assertThatThrownBy(move)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
  }
}
