/// What a notice says and where it leads, for every channel alike.
@NullMarked
package chengbao.submission.told;

import org.jspecify.annotations.NullMarked;
