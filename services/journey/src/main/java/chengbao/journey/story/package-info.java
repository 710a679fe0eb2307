/// The life of one report, told in steps: drafted, signed, reviewed, public.
@NullMarked
package chengbao.journey.story;

import org.jspecify.annotations.NullMarked;
