package chengbao.submission.domain;

import chengbao.manuscript.ContentHash;
import java.util.EnumSet;
import java.util.Set;

/// A sheet of paper as a file.
public record Scan(ContentHash hash, String name, FileKind kind, long size) {
  private static final Set<FileKind> KINDS = EnumSet.of(FileKind.PDF, FileKind.JPEG, FileKind.PNG);

  public Scan {
    if (!KINDS.contains(kind)) {
      throw new Refused(Refusal.SCAN_KIND_NOT_TAKEN);
    }
  }
}
