package chengbao.manuscript.command;

import chengbao.manuscript.Reading.Unreadable;
import java.io.IOException;

/// How results are shown: to people, or as JSON.
interface Output {
  void unreadable(String file, Unreadable why) throws IOException;

  void checked(Checked checked) throws IOException;

  /// Everything has been shown.
  void end() throws IOException;
}
