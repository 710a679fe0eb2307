package chengbao.submission.web.files;

import chengbao.door.expired.UploadForms;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Where a file that came after the login had expired is chosen again.
@Singleton
class ChooseAgain implements UploadForms {
  @Override
  public Optional<String> pageOf(String address) {
    return Optional.of(
        address.replaceFirst("/document$", "/import").replaceFirst("^/imports/.*", "/imports")
            + "?again=1");
  }
}
