package chengbao.submission.web.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.CRC32;

/// The scripts of the drafting page. The folder they are under is a mark of the contents of all of
/// them, so that browsers may keep them for ever, and a script never meets one of another release
/// among those it imports. Every page works without.
@Named("scripts")
@ApplicationScoped
class Scripts {
  private static final Map<String, byte[]> FILES =
      read("early.js", "draft.js", "autosave.js", "offer.js");
  private static final String MARK = mark();

  public String early() {
    return address("early.js");
  }

  public String draft() {
    return address("draft.js");
  }

  /// A script, when the mark is that of this release.
  Optional<byte[]> find(String mark, String name) {
    return mark.equals(MARK) ? Optional.ofNullable(FILES.get(name)) : Optional.empty();
  }

  private static String address(String name) {
    return "/desk/" + MARK + "/" + name;
  }

  private static Map<String, byte[]> read(String... names) {
    var files = new LinkedHashMap<String, byte[]>();
    for (var name : names) {
      try (InputStream script = Scripts.class.getResourceAsStream("/scripts/" + name)) {
        files.put(name, Objects.requireNonNull(script, name).readAllBytes());
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return files;
  }

  private static String mark() {
    var contents = new CRC32();
    FILES.values().forEach(contents::update);
    return Long.toHexString(contents.getValue());
  }
}
