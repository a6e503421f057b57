/** A clause that shows somebody speaking without a verb of saying: 感触颇深, 如数家珍, 竖起大拇指. Anchored at the end. */
export const feeling =
  /(?:感触|感慨|体会|感受|感动|激动|自豪|高兴|欣慰|心声|感叹|惊喜|惊讶|喜悦|不已|颇深|良多|颇多|如数家珍|话语铿锵|掷地有声|赞不绝口|算起(?:了|一笔)?账|账|话匣子|记忆犹新|信心满满|信心十足|干劲十足|大拇指|笑(?:了|容|脸|开了花)?|合不拢嘴|热泪盈眶|热泪|激昂|铿锵|直言不讳|开门见山|一语中的|深有感触|感同身受|拍手称快|连连点头|打趣|自信|坚定|期待|憧憬|信心|言表|言谢|赞许|好评|点赞)(?:地|着|了)?[^，。：；“”]{0,4}$/;

/** 是学员们对这次培训的普遍感受: the group and what is called its view. */
export const ownView =
  /^，?(?:这|那)?(?:就|便|正|也)?是((?:[^，。“”的]{1,14}?(?:们|家|者|员|人|众|工|民|师生|同志|代表|姓|亲|生))|[^，。“”的对]{2,12})(?:对[^，。“”]{1,20})?(?:的|共同的?|普遍的?|最[^，。的]{1,4}的?|一致的?)*((?:普遍|共同|真实|最深|一致|直观)?(?:感受|评价|心声|共识|体会|反映|印象|赞誉|心里话|看法|感慨))/;

const words =
  '(?:问题|提问|疑问|疑虑|话语?|讲话|发言|回答|感言|心里话|一席话|肺腑之言|一番话|话音|感慨|心声|声音|承诺|答复|呼喊|叮嘱|嘱托|心情|想法|担忧|顾虑|烦恼|心愿|期盼|评价|道歉|讲述|演讲|一[番席][^，。：]{0,8}话)';

/** Behind a name: that its owner's words are meant. */
export const ownedBySomebody = new RegExp(`^(?:在[^，。]{1,20}?)?的(?:重要)?${words}`);

/** 说这话的是某某: behind the words. */
export const saidBy = /^(?:说|讲)(?:这番|这句|这些|这)?话的(?:人)?(?:正|就)?是/;

/** Voices are heard in a sentence of its own, before the words: 人们讨论的声音不绝于耳. */
export const voices =
  /^([^，。：；“”□的]{2,16}?)(?:纷纷|你一言我一语|七嘴八舌)?(?:讨论|议论|交谈|感叹|赞叹|呼喊|欢呼)?的(?:声音|议论|讨论|笑声|感叹|赞叹)/;

/** 高某的评价是：, 他的回答很干脆：: what somebody's words are called, before the words. */
export const namesWords = new RegExp(`的${words}(?:就?是|很[^，。：]{1,4}|只有[^，。：]{1,6})?：$`);

/** 学员们的问题一个接一个: the owner of the words. */
export const ownedWords = new RegExp(`([^，。：；“”□是]{2,20}?)的${words}`);
