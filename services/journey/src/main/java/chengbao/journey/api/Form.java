package chengbao.journey.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// A form with one file (`multipart/form-data`), as a browser would send it.
///
/// @param contentType names the boundary between the parts
public record Form(String contentType, byte[] bytes) {
  private static final String BOUNDARY = "----chengbao-5f2c8a1e9d7b";

  public static Form file(String field, String fileName, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length + 512);
    bytes.writeBytes(
        """
        --%s\r
        Content-Disposition: form-data; name="%s"; filename="%s"\r
        Content-Type: application/octet-stream\r
        \r
        """
            .formatted(BOUNDARY, field, fileName.replaceAll("[\"\r\n]", "_"))
            .getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(content);
    bytes.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
    return new Form("multipart/form-data; boundary=" + BOUNDARY, bytes.toByteArray());
  }
}
