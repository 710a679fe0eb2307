/// The demo district, read from its one file.
@NullMarked
package chengbao.submission.district;

import org.jspecify.annotations.NullMarked;
