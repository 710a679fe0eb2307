package chengbao.submission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.submission.ReportMother;
import chengbao.submission.domain.Unit.Designation;
import chengbao.submission.domain.Unit.Registration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class UnitCodesTest {
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @Test
  void a_code_that_follows_the_standards_raises_no_doubt() {
    assertThat(UnitCodes.doubts(town("白鹭镇人民政府", "990102101", "11990102MB0000019H"))).isEmpty();
  }

  @Test
  void codes_of_real_organs_carry_the_check_character_that_the_standard_computes() {
    for (var code :
        new String[] {"11500230008689762A", "11500111MB15011811", "11500234008646033P"}) {
      assertThat(UnitCodes.checkCharacter(code)).as(code).isEqualTo(code.charAt(17));
    }
  }

  @Property(tries = 200)
  void one_wrong_character_is_noticed(
      @ForAll @IntRange(max = 16) int place, @ForAll @IntRange(min = 1, max = 30) int step) {
    var code = "11990102MB0000019H";
    var other = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(place)) + step) % 31);
    var mistyped = code.substring(0, place) + other + code.substring(place + 1);
    assertThat(UnitCodes.doubts(town("白鹭镇人民政府", "990102101", mistyped)))
        .contains(CodeDoubt.CREDIT_CODE_CHECK);
  }

  @Test
  void the_class_of_an_area_is_compared_with_the_name() {
    assertThat(UnitCodes.doubts(town("望潮街道办事处", "990102101", "11990102MB0000019H")))
        .containsExactly(CodeDoubt.AREA_CODE_CLASS);
    assertThat(UnitCodes.doubts(town("芦汀乡人民政府", "990102201", "11990102MB0000019H"))).isEmpty();
  }

  @Test
  void codes_that_cannot_be_are_told_apart() {
    assertThat(UnitCodes.doubts(town("白鹭镇人民政府", "9901", "1199")))
        .containsExactly(CodeDoubt.AREA_CODE_FORM, CodeDoubt.CREDIT_CODE_FORM);
    assertThat(UnitCodes.doubts(town("白鹭镇人民政府", "990103101", "12990102MB00000190")))
        .containsExactly(
            CodeDoubt.AREA_CODE_OTHER_DISTRICT,
            CodeDoubt.CREDIT_CODE_CHECK,
            CodeDoubt.CREDIT_CODE_NO_ORGAN);
    assertThat(UnitCodes.doubts(town("白鹭镇人民政府", "990102", "11990102MB0000019H")))
        .containsExactly(CodeDoubt.AREA_CODE_TOO_SHORT);
  }

  private static Unit town(String name, String areaCode, String creditCode) {
    var was = ReportMother.town(false);
    return was.renamed(new Designation(name, ""))
        .registered(new Registration(null, areaCode, creditCode, was.site(), null, false));
  }
}
