package chengbao.submission.domain;

import java.util.UUID;

/// The id of a section of a draft; it stays while the section is edited and goes when the whole
/// text is replaced.
public record SectionId(UUID value) {
  public static SectionId of(String text) {
    return new SectionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
