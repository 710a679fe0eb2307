package chengbao.publication.persistence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import chengbao.contracts.Examples;
import chengbao.contracts.UnitState;
import chengbao.publication.OnPortal;
import chengbao.publication.PublicEditions;
import chengbao.publication.PublishEdition;
import chengbao.publication.RestoreEdition;
import chengbao.publication.Surroundings;
import chengbao.publication.domain.Approval;
import chengbao.publication.domain.Approved;
import chengbao.publication.domain.Cause;
import chengbao.publication.domain.Edition;
import chengbao.publication.domain.Editions;
import chengbao.publication.domain.IndexNumber;
import chengbao.publication.domain.Sites;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class StoredEditionsTest {

  private static final int AT_ONCE = 24;

  @Inject PublishEdition publish;
  @Inject RestoreEdition restore;
  @Inject PublicEditions published;
  @Inject Editions editions;
  @Inject Sites sites;

  @BeforeEach
  void the_site_is_known() {
    OnPortal.announce(Examples.of(UnitState.class, "a-town"));
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> QuarkusTransaction.requiringNew().call(() -> sites.find("anlan").isPresent()));
  }

  @Test
  void many_at_once_take_numbers_without_gap_although_some_are_undone() throws Exception {
    Approval.Unit organ = organ();
    List<Callable<Boolean>> publications =
        IntStream.range(0, AT_ONCE)
            .<Callable<Boolean>>mapToObj(i -> () -> publishOrUndo(Approved.of(organ), i % 4 == 3))
            .toList();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (Future<Boolean> one : threads.invokeAll(publications)) {
        one.get();
      }
    }

    List<String> numbers =
        OnPortal.strings(
            "select index_number from editions where unit = '%s' order by 1".formatted(organ.id()));
    List<String> expected = new ArrayList<>();
    for (int serial = 1; serial <= AT_ONCE * 3 / 4; serial++) {
      expected.add("%s/%d-%05d".formatted(organ.creditCode(), year(), serial));
    }
    assertThat(numbers).isEqualTo(expected);
  }

  private boolean publishOrUndo(Approval approval, boolean undo) {
    try {
      QuarkusTransaction.requiringNew().run(() -> publishAndFail(approval, undo));
    } catch (Undone expected) {
      return true;
    }
    return false;
  }

  private void publishAndFail(Approval approval, boolean undo) {
    publish.follow(approval, new Cause.Followed(UUID.randomUUID(), null));
    if (undo) {
      throw new Undone();
    }
  }

  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void the_text_and_the_number_of_an_edition_never_change() {
    Approval approval = Approved.another();
    publishOrUndo(approval, false);
    String of = " where report = '" + approval.report() + "'";

    for (String change :
        List.of(
            "update editions set approval = '{}'" + of,
            "update editions set title = 'x'" + of,
            "update editions set public_hash = 'x'" + of,
            "update editions set index_number = 'x'" + of,
            "update editions set published_at = now()" + of,
            "update editions set state = 'held', index_number = null, published_at = null,"
                + " held_code = 'by-site', held_since = now()"
                + of,
            "delete from editions" + of,
            "truncate editions",
            "delete from index_numbers" + of,
            "update index_numbers set number = 'x'" + of)) {
      assertThatThrownBy(() -> OnPortal.change(change)).as(change).hasMessageContaining("ERROR");
    }
  }

  @Test
  void what_was_stored_is_read_back_equal() {
    Approval approval = Approved.another();
    publishOrUndo(approval, false);

    Edition edition = find(approval).orElseThrow();

    assertThat(edition.approval()).isEqualTo(approval);
    assertThat(edition.version()).isEqualTo(1);
  }

  @Test
  void an_approval_stored_by_the_first_release_is_still_read() {
    StoredJson json = new StoredJson(new ObjectMapper().findAndRegisterModules());

    Approval approval = json.read(text("/stored/approval-0.1.json"));

    assertThat(approval).isEqualTo(Approved.report());
  }

  @Test
  void an_edition_is_put_back_from_the_public_record_and_its_series_goes_on() {
    Approval.Unit organ = organ();
    Approval approval = Approved.of(organ);
    var index = new IndexNumber("%s/%d-00041".formatted(organ.creditCode(), year()));
    Instant at = Instant.parse("2026-02-14T02:00:00Z");

    restore.follow(new Edition.Published(approval, 1, 3, index, at));
    Approval next = Approved.of(organ);
    publishOrUndo(next, false);

    assertThat(find(approval)).contains(new Edition.Published(approval, 1, 3, index, at));
    assertThat(((Edition.Numbered) find(next).orElseThrow()).indexNumber().value())
        .endsWith("-00042");
  }

  @Test
  void a_record_that_was_replaced_by_its_hash_takes_the_text_away() {
    Approval approval = Approved.another();
    publishOrUndo(approval, false);
    Edition.Numbered edition = (Edition.Numbered) find(approval).orElseThrow();
    Approval erased = erased(approval);

    restore.follow(
        new Edition.Gone(
            erased, 1, 2, edition.indexNumber(), edition.publishedAt(), true, "误公开个人信息，已撤下。"));

    assertThat(
            OnPortal.strings(
                "select approval from editions where report = '%s'".formatted(approval.report())))
        .singleElement()
        .asString()
        .doesNotContain("合法性审核");
    given()
        .get("/reports/{id}", approval.report().toString())
        .then()
        .statusCode(410)
        .body(containsString("误公开个人信息，已撤下。"));
  }

  private Optional<Edition> find(Approval approval) {
    return QuarkusTransaction.requiringNew().call(() -> editions.find(approval.report(), 1));
  }

  private static Approval erased(Approval approval) {
    return new Approval(
        approval.report(),
        approval.reportVersion(),
        approval.corrects(),
        approval.unit(),
        approval.round(),
        approval.disclosure(),
        approval.contentHash(),
        approval.publicHash(),
        Approval.Document.ERASED,
        approval.level(),
        approval.office(),
        approval.at(),
        approval.proof());
  }

  private static Approval.Unit organ() {
    String id = UUID.randomUUID().toString();
    return new Approval.Unit(
        id, "sub-district", "白鹭镇人民政府", "白鹭镇", "990102", "990102101", id.substring(0, 18), "anlan");
  }

  private static int year() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
  }

  private static String text(String resource) {
    try (var in = StoredEditionsTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
