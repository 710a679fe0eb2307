package chengbao.door.expired;

import java.util.Optional;

/// A service's pages on which files are chosen. A file cannot be kept over a login; its page can be
/// shown, for the file to be chosen again.
public interface UploadForms {
  /// The page whose form sends files to this address.
  Optional<String> pageOf(String address);
}
