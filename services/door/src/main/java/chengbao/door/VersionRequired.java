package chengbao.door;

/// A change came without the version that its sender has seen.
public final class VersionRequired extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
