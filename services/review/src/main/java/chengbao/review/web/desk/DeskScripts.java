package chengbao.review.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.CRC32;

/// The addresses of the desk's scripts, each with a mark of its contents, so that browsers may keep
/// it for long and still see a new one at once. Every page works without.
@Named("deskScripts")
@ApplicationScoped
class DeskScripts {
  private static final String COMMENTS = marked("/review/comments.js");

  public String comments() {
    return COMMENTS;
  }

  private static String marked(String address) {
    var contents = new CRC32();
    try (InputStream script =
        DeskScripts.class.getResourceAsStream("/META-INF/resources" + address)) {
      contents.update(Objects.requireNonNull(script, address).readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return address + "?" + Long.toHexString(contents.getValue());
  }
}
