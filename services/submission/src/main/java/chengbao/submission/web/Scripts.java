package chengbao.submission.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.CRC32;

/// The addresses of the pages' scripts. Each ends in a mark of its contents, so that browsers may
/// keep it for long and still see a new one at once. Every page works without.
@Named("scripts")
@ApplicationScoped
class Scripts {
  private static final String EARLY = marked("/desk/early.js");
  private static final String DRAFT = marked("/desk/draft.js");

  public String early() {
    return EARLY;
  }

  public String draft() {
    return DRAFT;
  }

  private static String marked(String address) {
    var contents = new CRC32();
    try (InputStream script = Scripts.class.getResourceAsStream("/META-INF/resources" + address)) {
      contents.update(Objects.requireNonNull(script, address).readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return address + "?" + Long.toHexString(contents.getValue());
  }
}
