package chengbao.journey.story;

import java.util.function.Supplier;

/// Watches the steps of a story while they are taken.
public interface Steps {

  /// Takes a step.
  ///
  /// @param who the officer's name, empty when nobody acts
  <T> T take(Step step, String who, Supplier<T> work);

  /// Takes steps without watching them.
  static Steps unwatched() {
    return new Steps() {
      @Override
      public <T> T take(Step step, String who, Supplier<T> work) {
        return work.get();
      }
    };
  }
}
