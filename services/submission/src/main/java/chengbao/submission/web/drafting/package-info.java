/// The drafting page: text brought, written, checked and kept section by section, and what it was
/// before.
@NullMarked
package chengbao.submission.web.drafting;

import org.jspecify.annotations.NullMarked;
