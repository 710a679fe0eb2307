package chengbao.journey.telling;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.journey.api.Report;
import chengbao.journey.district.District;
import chengbao.local.Home;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Path FOLDER = Home.folder().resolve("deploy/demo");

  private final Story story = Story.read(FOLDER);
  private final District district = District.read(FOLDER.resolve("anlan.json"));
  private final Texts texts = new Texts(FOLDER);

  @Test
  void what_a_save_brings_was_lacking_before() throws Exception {
    Act read = only("青篱镇", Move.READ);
    Act save = only("青篱镇", Move.SAVE);
    var unit = district.unit(read.unit()).orElseThrow();

    assertThat(new String(texts.brought(read, unit).bytes(), StandardCharsets.UTF_8))
        .doesNotContain(save.word("brings"));
    assertThat(texts.saved(save, draft("三、2025年度推进法治政府建设存在的不足和原因", "（一）")).text())
        .contains(save.word("brings"))
        .startsWith("三、")
        .doesNotContain("四、2026年度");
  }

  @Test
  void into_an_empty_draft_one_paragraph_is_written_under_its_heading() throws Exception {
    var section = texts.saved(only("白鹭镇", Move.SAVE), draft("一、2025年度推进法治政府建设的主要举措和成效"));

    assertThat(section.version()).isEqualTo(3);
    assertThat(section.text().lines()).hasSize(2).first().asString().startsWith("一、2025年度");
  }

  @Test
  void every_comment_is_on_words_that_the_unit_has_written() throws Exception {
    Map<String, String> brought = new HashMap<>();
    int comments = 0;
    for (Act act : story.acts()) {
      if (act.move() == Move.READ && act.words().hasNonNull("file")) {
        brought.put(act.unit(), Files.readString(story.folder().resolve(act.word("file"))));
      }
      for (JsonNode comment : act.words().path("comments")) {
        if (act.move() == Move.RETURN) {
          assertThat(brought.get(act.unit())).contains(comment.path("quote").asText());
          comments++;
        }
      }
    }
    assertThat(comments).isEqualTo(9);
  }

  private Act only(String unit, Move move) {
    List<Act> found =
        story.acts().stream()
            .filter(act -> act.round() == 2025 && act.unit().contains(unit))
            .filter(act -> act.move() == move)
            .toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static Report draft(String... blocks) throws Exception {
    var json = new ObjectMapper();
    JsonNode data = json.readTree("{\"sections\": [{\"id\": \"s\", \"version\": 3}]}");
    var section = (ObjectNode) data.path("sections").path(0);
    for (String block : blocks) {
      section.withArray("blocks").addObject().put("text", block);
    }
    return new Report(data, "1");
  }
}
