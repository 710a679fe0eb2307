package chengbao.journey.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// What a service answered.
///
/// @param tag the version of the thing, to be given back with the next change
public record Answer(int status, @Nullable String tag, byte[] body) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public boolean isGood() {
    return status >= 200 && status < 300;
  }

  /// A fault of the service or of what stands before it, which may pass.
  public boolean isFault() {
    return status >= 500 || status == 429;
  }

  public JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (IOException fault) {
      throw new UncheckedIOException("no JSON: " + text(), fault);
    }
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /// The tag, which a service must give with everything that can be changed.
  public String mustHaveTag() {
    if (tag == null) {
      throw new IllegalStateException("an answer came without ETag");
    }
    return tag;
  }
}
