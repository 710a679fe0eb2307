package chengbao.journey.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import chengbao.journey.district.District;
import chengbao.local.Home;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryTest {
  private static final Path FOLDER = Home.folder().resolve("deploy/demo");

  private final Story story = Story.read(FOLDER);
  private final District district = District.read(FOLDER.resolve("anlan.json"));

  @Test
  void everybody_in_it_is_an_officer_who_may_do_what_they_do() {
    for (Act act : story.acts()) {
      if (!act.by().isEmpty()) {
        assertThatCode(() -> district.acting(act.by(), act.move().function()))
            .as(act.toString())
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  void every_unit_of_every_round_is_one_of_the_district() {
    for (Story.Round round : story.rounds()) {
      assertThat(round.units()).hasSizeGreaterThanOrEqualTo(14);
      assertThat(round.units()).allMatch(unit -> district.unit(unit).isPresent());
    }
  }

  @Test
  void what_drafters_and_signatories_do_they_do_for_their_own_unit() {
    for (Act act : story.acts()) {
      if (List.of("drafter", "signatory", "publisher").contains(act.move().function())) {
        assertThat(district.acting(act.by(), act.move().function()).unit())
            .as(act.toString())
            .isEqualTo(district.unit(act.unit()).orElseThrow().id());
      }
    }
  }

  @Test
  void it_is_told_in_the_order_of_time_and_ends_before_the_evening() {
    assertThat(story.acts()).isSortedAccordingTo(Comparator.comparing(Act::at));
    assertThat(story.acts().getLast().at()).isBefore(story.now());
    for (List<Act> thread : threads().values()) {
      assertThat(thread.stream().map(Act::at).distinct()).hasSameSizeAs(thread);
    }
  }

  @Test
  void every_act_fits_the_state_in_which_its_report_is() {
    for (List<Act> thread : threads().values()) {
      String state = "not-begun";
      for (Act act : thread) {
        assertThat(before(act.move())).as(act.toString()).contains(state);
        state = after(act.move(), state);
      }
    }
  }

  @Test
  void a_text_is_cleared_after_its_last_change_and_before_the_signature() {
    for (List<Act> thread : threads().values()) {
      boolean cleared = false;
      for (Act act : thread) {
        switch (act.move()) {
          case READ, SAVE -> cleared = false;
          case DISCLOSE -> cleared = true;
          case REQUEST_SIGNATURE -> assertThat(cleared).as(act.toString()).isTrue();
          default -> {}
        }
      }
    }
  }

  @Test
  void what_is_quoted_stands_in_the_text_it_is_quoted_from() throws IOException {
    for (List<Act> thread : threads().values()) {
      String text = "";
      for (Act act : thread) {
        if (act.move() == Move.READ && !act.word("file").isEmpty()) {
          text = Files.readString(FOLDER.resolve(act.word("file")));
        }
        for (JsonNode comment : act.words().path("comments")) {
          assertThat(text).as(act.toString()).contains(comment.path("quote").asText());
        }
        if (act.move() == Move.EXPLAIN) {
          assertThat(text).contains(act.word("quote"));
        }
        assertThat(text).as(act.toString()).contains(act.word("lacking"));
      }
    }
  }

  private Map<String, List<Act>> threads() {
    Map<String, List<Act>> threads = new LinkedHashMap<>();
    for (Act act : story.acts()) {
      if (!act.unit().isEmpty()) {
        threads.computeIfAbsent(act.round() + " " + act.unit(), unit -> new ArrayList<>()).add(act);
      }
    }
    return threads;
  }

  private static List<String> before(Move move) {
    return switch (move) {
      case PREPARE, OPEN, REMIND -> List.of();
      case BEGIN -> List.of("not-begun");
      case READ, SAVE, EXPLAIN, DISCLOSE, REQUEST_SIGNATURE -> List.of("draft", "returned");
      case ANSWER -> List.of("returned");
      case DECLINE, SUBMIT -> List.of("awaiting-signature");
      case CLAIM -> List.of("waiting");
      case RETURN, ENDORSE, APPROVE -> List.of("claimed");
      case PUBLISH, HOLD -> List.of("approved");
      case CORRECT -> List.of("published");
    };
  }

  private static String after(Move move, String state) {
    return switch (move) {
      case PREPARE, OPEN, REMIND, READ, SAVE, EXPLAIN, DISCLOSE, ANSWER, HOLD -> state;
      case BEGIN, DECLINE, CORRECT -> "draft";
      case REQUEST_SIGNATURE -> "awaiting-signature";
      case SUBMIT, ENDORSE -> "waiting";
      case CLAIM -> "claimed";
      case RETURN -> "returned";
      case APPROVE -> "approved";
      case PUBLISH -> "published";
    };
  }
}
