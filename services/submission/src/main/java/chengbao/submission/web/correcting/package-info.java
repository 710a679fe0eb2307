/// A report that is public is corrected, or has to be.
@NullMarked
package chengbao.submission.web.correcting;

import org.jspecify.annotations.NullMarked;
