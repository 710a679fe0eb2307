package chengbao.door;

/// A command came without the key that lets it be repeated safely.
public final class CommandKeyRequired extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
