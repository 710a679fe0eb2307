package chengbao.local;

/// One program of a running stack, as the launcher sees it.
///
/// @param title what people read
/// @param starting returns when the part is ready
/// @param stopping stops it in order
record Part(String title, Child child, Runnable starting, Runnable stopping) {

  String name() {
    return child.name();
  }
}
