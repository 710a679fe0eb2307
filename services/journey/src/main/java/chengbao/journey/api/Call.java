package chengbao.journey.api;

import chengbao.journey.district.Officer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One call of a service: who asks for what, under which conditions.
///
/// A command that may be sent twice carries the same key both times.
///
/// @param officer absent for what the public may read
/// @param patience how long the answer may take
public record Call(
    Service service,
    String method,
    String path,
    @Nullable Officer officer,
    Map<String, String> headers,
    byte[] body,
    Duration patience) {
  private static final byte[] NOTHING = {};
  private static final Duration USUAL = Duration.ofSeconds(30);
  private static final String KEY = "Idempotency-Key";

  public Call {
    headers = Map.copyOf(headers);
  }

  /// Reads something.
  public static Call get(Service service, String path) {
    return new Call(service, "GET", path, null, Map.of(), NOTHING, USUAL);
  }

  /// A command with a fresh key.
  public static Call post(Service service, String path) {
    return new Call(
        service, "POST", path, null, Map.of(KEY, UUID.randomUUID().toString()), NOTHING, USUAL);
  }

  /// Replaces something; doing so twice is doing so once.
  public static Call put(Service service, String path) {
    return new Call(service, "PUT", path, null, Map.of(), NOTHING, USUAL);
  }

  public Call by(Officer who) {
    return new Call(service, method, path, who, headers, body, patience)
        .with("Chengbao-Appointment", who.appointment());
  }

  /// For what takes long.
  public Call within(Duration most) {
    return new Call(service, method, path, officer, headers, body, most);
  }

  /// Only if the thing is still as this tag says.
  public Call ifMatch(String tag) {
    return with("If-Match", tag);
  }

  public Call json(String content) {
    return carrying("application/json", content.getBytes(StandardCharsets.UTF_8));
  }

  public Call carrying(String type, byte[] content) {
    return new Call(service, method, path, officer, headers, content, patience)
        .with("Content-Type", type);
  }

  /// Whether it carries a key, so that the service carries it out once however often it is sent.
  public boolean isCommand() {
    return headers.containsKey(KEY);
  }

  private Call with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new Call(service, method, path, officer, more, body, patience);
  }

  @Override
  public String toString() {
    return method + " " + service.code() + path;
  }
}
