package chengbao.door.problem;

import java.util.Map;

/// A problem document (RFC 9457) as `/api` answers it.
///
/// @param type `urn:chengbao:problem:` and the code
/// @param title the code's sentence in its short form
/// @param status the HTTP status, repeated
/// @param code stable; programs decide by it
/// @param detail what did not happen, why, what is kept and what to do next
/// @param parameters what the sentence was made from
public record Problem(
    String type,
    String title,
    int status,
    String code,
    String detail,
    Map<String, String> parameters) {
  public static final String MEDIA_TYPE = "application/problem+json";
}
