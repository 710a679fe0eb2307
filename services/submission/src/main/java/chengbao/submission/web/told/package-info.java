/// Notices: read, chosen, and those that could not be delivered.
@NullMarked
package chengbao.submission.web.told;

import org.jspecify.annotations.NullMarked;
