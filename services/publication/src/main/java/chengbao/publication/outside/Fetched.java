package chengbao.publication.outside;

import java.util.Map;

/// What a platform answered.
///
/// @param headers by name in small letters
record Fetched(int status, Map<String, String> headers, byte[] body) {

  String header(String name) {
    return headers.getOrDefault(name, "");
  }
}
