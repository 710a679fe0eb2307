package chengbao.publication.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a reader may take home.
public enum Format {
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  TXT("text/plain;charset=utf-8"),
  JSON("application/json");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /// Whether it takes long to make.
  public boolean isCostly() {
    return this == PDF || this == DOCX;
  }

  /// The ending of its files.
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Format> of(String ending) {
    return Arrays.stream(values()).filter(one -> one.ending().equals(ending)).findFirst();
  }
}
