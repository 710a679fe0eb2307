package chengbao.journey.faults;

import chengbao.manuscript.Block;
import chengbao.manuscript.BlockKind;
import chengbao.manuscript.ContentHash;
import chengbao.manuscript.PublicText;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The text of an edition as the portal gives it to programs, hashed again, so that nobody has to
/// believe the hash that stands beside it.
final class PublishedText {

  private PublishedText() {}

  /// @param text the edition
  static String hash(JsonNode text) {
    PublicText read =
        new PublicText(
            text.path("title").asText(),
            nullable(text.path("addressee")),
            all(text.path("blocks")).stream().map(PublishedText::block).toList(),
            all(text.path("attachmentHashes")).stream().map(JsonNode::asText).toList(),
            text.path("readerVersion").asText());
    return ContentHash.ofPublicText(read).value();
  }

  private static Block block(JsonNode block) {
    return new Block(
        block.path("id").asText(),
        BlockKind.ofCode(block.path("kind").asText()),
        block.path("level").asInt(),
        block.path("text").asText());
  }

  private static @Nullable String nullable(JsonNode text) {
    return text.isTextual() ? text.asText() : null;
  }

  private static List<JsonNode> all(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).toList();
  }
}
