package chengbao.publication.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.contracts.ApprovalSignature;
import chengbao.contracts.ApprovalStatement;
import chengbao.contracts.Hash;
import chengbao.contracts.Level;
import chengbao.contracts.ReportApproved;
import chengbao.publication.ApprovingOffice;
import chengbao.publication.domain.Approved;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApprovalKeysTest {

  private static final String OTHER = "f".repeat(64);

  private final ApprovingOffice review = new ApprovingOffice();
  private final ReportApproved approved = review.approve(Approved.report(), 1);
  private final ApprovalKeys keys = keys(review.keySet());

  @Test
  void what_review_signed_is_known_as_such() {
    assertThat(keys.signed(approved.statement(), approved.signature())).isTrue();
  }

  @Test
  void nothing_of_the_statement_may_be_another() {
    ApprovalStatement said = approved.statement();
    Hash other = new Hash("sha-256", OTHER);
    Level below = new Level(1, said.level().office(), said.level().officeName());
    Level elsewhere = new Level(said.level().number(), OTHER, said.level().officeName());
    List<ApprovalStatement> changed =
        List.of(
            with(said, OTHER, said.version(), said.contentHash(), said.publicHash()),
            with(said, said.report(), 2, said.contentHash(), said.publicHash()),
            with(said, said.report(), said.version(), other, said.publicHash()),
            with(said, said.report(), said.version(), said.contentHash(), other),
            in(said, "none", said.unit(), said.level()),
            in(said, said.disclosure(), OTHER, said.level()),
            in(said, said.disclosure(), said.unit(), below),
            in(said, said.disclosure(), said.unit(), elsewhere));

    assertThat(changed).noneMatch(statement -> keys.signed(statement, approved.signature()));
  }

  private static ApprovalStatement with(
      ApprovalStatement said, String report, int version, Hash content, Hash open) {
    return new ApprovalStatement(
        report, version, content, open, said.disclosure(), said.unit(), said.level());
  }

  private static ApprovalStatement in(
      ApprovalStatement said, String disclosure, String unit, Level level) {
    return new ApprovalStatement(
        said.report(),
        said.version(),
        said.contentHash(),
        said.publicHash(),
        disclosure,
        unit,
        level);
  }

  @Test
  void a_key_that_is_not_in_the_file_counts_for_nothing() {
    ReportApproved elsewhere = new ApprovingOffice().approve(Approved.report(), 1);
    ApprovalSignature renamed =
        new ApprovalSignature("another", "Ed25519", approved.signature().value());

    assertThat(keys.signed(elsewhere.statement(), elsewhere.signature())).isFalse();
    assertThat(keys.signed(approved.statement(), renamed)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AAAA", "!!", "签名"})
  void a_malformed_signature_is_none(String value) {
    var signature = new ApprovalSignature(approved.signature().key(), "Ed25519", value);

    assertThat(keys.signed(approved.statement(), signature)).isFalse();
  }

  @Test
  void another_algorithm_is_not_taken() {
    var signature =
        new ApprovalSignature(approved.signature().key(), "none", approved.signature().value());

    assertThat(keys.signed(approved.statement(), signature)).isFalse();
  }

  private static ApprovalKeys keys(String keySet) {
    try {
      return new ApprovalKeys(new JsonMapper().readTree(keySet));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
