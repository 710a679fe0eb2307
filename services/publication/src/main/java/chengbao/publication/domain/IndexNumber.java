package chengbao.publication.domain;

/// The public identifier (索引号) of a report, such as `11990102MB0000002G/2026-00001`. It is given
/// once, stays with all editions and is never used again.
public record IndexNumber(String value) {

  @Override
  public String toString() {
    return value;
  }
}
