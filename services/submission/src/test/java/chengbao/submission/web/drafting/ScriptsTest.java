package chengbao.submission.web.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import chengbao.submission.stack.Browser;
import chengbao.submission.stack.Demo;
import chengbao.submission.stack.SubmissionStack;
import chengbao.submission.web.AtDesk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The drafting page's scripts, as a browser fetches them.
@QuarkusTest
@QuarkusTestResource(SubmissionStack.class)
class ScriptsTest extends AtDesk {
  private static final Pattern IMPORTED = Pattern.compile("from \"\\./([a-z]+\\.js)\"");

  @Test
  void a_script_and_all_it_imports_lie_in_one_folder_marked_with_their_contents() {
    var drafter = browser(Demo.BAOLU_DRAFTER);
    var page = drafter.get("/reports/" + begun(drafter));
    var draft = page.html().select("script[type=module]").attr("src");
    var folder = draft.substring(0, draft.lastIndexOf('/') + 1);
    assertThat(folder).matches("/desk/[0-9a-f]+/");
    assertThat(page.html().select("script[src]").eachAttr("src"))
        .allSatisfy(address -> assertThat(address).startsWith(folder));
    var fetched = follow(drafter, folder, "draft.js");
    assertThat(fetched).isGreaterThanOrEqualTo(3);
    assertThat(drafter.get("/desk/0/draft.js").status()).isEqualTo(404);
  }

  private static int follow(Browser drafter, String folder, String name) {
    var script = drafter.get(folder + name);
    assertThat(script.status()).as(name).isEqualTo(200);
    var fetched = 1;
    var imported = IMPORTED.matcher(script.html().wholeText());
    while (imported.find()) {
      fetched += follow(drafter, folder, imported.group(1));
    }
    return fetched;
  }
}
