//! Words that hold a question together without saying what it is about, in three languages. They carry no weight.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

/// Function words as they are typed, after normalising. Question words are here too: the kind of question is no topic.
const WORDS: &str = "
a an the of to in on at by for from with into about as and or but if than then so that this these those it its is are was
were be been being am do does did done doing has have had having can could will would shall should may might must not no
yes ok okay please pls plz tell me us my your you i we he she they him her his their them our who whom whose what which
when where why how much many any some there here also just only very really ever actually exactly say said says hey hi hello
know s t re ve ll d m th st nd rd vs via per between both each other another same such
whats whos wheres whens didnt dont doesnt isnt wasnt werent
и в во на по с со к ко о об от до из за для при у не ни что кто где когда как какой какая какое какие каком какого каких
какую каким чем чего чему кого кому почему зачем сколько ли бы же это этот эта эти то та те тот был была было были есть быть
он она они его ее их мы вы я ты мне нам вам тебе себя свой свои а но или если да нет пожалуйста скажи скажите расскажи
расскажите про между под над через также еще уже там тут здесь ведь только
언제 누가 누구 누구야 누구인가요 어디 어디서 어디에서 왜 어떻게 무엇 무엇을 뭐 뭐야 뭐가 뭔가 무슨 어떤 어느 몇 얼마 얼마나 그 이 저 것 수 때 및 등
있어 있나 있나요 있었나 있었나요 있는 있다 없어 없나요 인가 인가요 이야 예요 이에요 했어 했나 했나요 됐어 됐나요 하나요 뭐예요 무엇인가요 무엇인가
뭔가요 알려줘 알려주세요 말해줘 대해 대해서 대한 관해 관한 위해 그리고 또는 혹시 정말 진짜 좀 년 월 일 년에 월에 일에 년의 을 를 은 는 가 의 에 와 과 도 로
";

static SET: LazyLock<FxHashSet<&str>> = LazyLock::new(|| WORDS.split_whitespace().collect());

/// Whether a normalised word only holds the sentence together.
#[must_use]
pub fn is_function_word(word: &str) -> bool {
    SET.contains(word)
}
