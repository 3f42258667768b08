import { words } from '../words.js';
import type { MedialTable } from './table.js';

export const en: MedialTable = {
  finite: words(`
    said says told tells stated states added adds noted notes announced announces asked asks replied replies
    answered answers argued argues asserted asserts claimed claims commented declared declares described describes
    emphasized emphasised emphasizes emphasises stressed stresses explained explains expressed insisted insists
    maintained maintains mentioned observed observes pointed promised quipped recalled recalls remarked reported
    responded responds revealed reveals suggested suggests thought thinks believes believed tweeted tweets posted
    urged urges vowed vows warned warns wrote writes acknowledged acknowledges admitted admits advised agreed agrees
    alleged alleges boasted cautioned cautions charged complained complains conceded concedes concluded concludes
    confessed confirmed confirms contended contends countered counters cried criticised criticized denied denies
    denounced exclaimed hailed hinted implored indicated indicates joked jokes lamented laments mocked mused
    pleaded pledged praised predicted predicts proclaimed quoted rejected reiterated reiterates repeated reads
    retorted scoffed shouted signaled signalled slammed testified touted underlined underscored whispered wondered
    yelled chanted accused blasted branded condemned demanded decried dismissed outlined proposed referred
    continued continues interjected murmured muttered snapped sighed joked opined cited cites blamed apologised
    apologized begged called calls characterised characterized likened labeled labelled dubbed deemed tells
    disclosed divulged elaborated enthused estimated forecast lauded welcomed recounted recounts summed summarised
    summarized specified stipulated retweeted declares ordered declined instructed instructs read highlighted
    highlights discussed ruled rules stated fumed thundered gushed bragged raved reasoned typed scrawled exhorted exhorts pounded`),
  participles: words(`
    saying adding noting warning stating telling asking arguing claiming declaring describing emphasizing emphasising
    stressing explaining insisting calling writing tweeting pointing promising vowing urging citing quoting
    announcing acknowledging admitting asserting alleging boasting complaining concluding confirming demanding
    denouncing exclaiming joking lamenting mocking pledging praising predicting proclaiming referring reiterating
    replying responding shouting suggesting testifying touting underlining underscoring wondering yelling chanting
    accusing condemning criticizing criticising dismissing labeling labelling dubbing hailing remarking commenting
    concluding posting observing questioning reading`),
  plain: words(`
    say tell state add note announce ask reply answer argue assert claim comment declare describe emphasize emphasise
    stress explain insist maintain mention observe promise recall remark respond suggest think believe tweet urge vow
    warn write acknowledge admit advise agree allege boast caution complain concede conclude confess confirm contend
    deny denounce hint joke lament pledge predict proclaim reiterate repeat shout testify underline call criticize
    criticise accuse condemn demand dismiss refer`),
  auxiliaries:
    words(`to will would did does do could can might may should must not never n't didn't we i they you who people
    officials experts critics supporters analysts some many others all both`),
  naming:
    words(`called calls calling call dubbed dubbing named naming titled entitled nicknamed termed labeled labelled
    labeling labelling branded deemed styled`),
  announcesTerm:
    /(?:\bso[- ]called|\bknown as|\bbilled as|\b(?:en)?titled|\bnicknamed|\bcodenamed|\bcode-named|\bhashtag|\b(?:term|word|words|phrase|title|name|nickname|slogan|song|film|movie|book|album|series|show|episode|play|poem|novel|essay|single)),?(?: (?:the|a|an|for|of))?\s*$/i,
  sourcePhrase: /\b(?:according to|in the words of|as (?:quoted|reported) by)\s+/gi,
  sayingFrom:
    /\b(?:statement|report|letter|release|memo|note|tweet|post|article|document|email|message|interview|transcript|readout|notice|filing)s?(?: \w+ed)? (?:from|by|of|with)\s+/i,
  copulas: words('is are was were be been being'),
  addressing: words('told tells urged urges advised instructed ordered accused'),
  idioms: new Map([
    ['put', 'it'],
    ['puts', 'it'],
  ]),
  pronouns: words('he she they it we i you who her him them this that those these one both'),
  clauseOpeners:
    words(`that which who whom whose where when while as because since although though if but after before
    until whether what how why than`),
  relatives: words('who which that'),
  adverbialOpeners:
    words(`in on at by for from with under over after before since until while when as during despite
    among unlike following ahead according asked speaking responding citing referring noting pressed writing
    earlier later last next meanwhile however then now still also moreover instead yesterday today tonight recently
    once if although though because given amid within without beyond about regarding to throughout upon
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december indeed thus therefore finally additionally furthermore similarly separately
    elsewhere afterward afterwards instead addressing explaining describing discussing commenting reacting`),
  fillers:
    words(`has have had also later then recently repeatedly once still even already just only never always often
    again first further is was are were been be being would will could did does do may might and but so yet or nor
    today yesterday tonight earlier monday tuesday wednesday thursday friday saturday sunday now not simply merely
    however meanwhile instead therefore thus publicly privately separately famously reportedly previously quickly
    too n't himself herself themselves itself on this week month year morning afternoon evening night ago`),
  afterSubject:
    words(`in on at during after before while when as who which whose whom told said adding saying noting
    where because since but and so that if to with by about via through following monday tuesday wednesday thursday
    friday saturday sunday yesterday today tonight recently earlier later last this following over under amid upon`),
  dependents: words('of to for by from with in at against about on under and'),
  determiners:
    words(`a an the his her its their our my this that these those one some many several two three four five
    another any each every no both other most`),
  smallWords: words(
    'a an the and or but nor of in on at to for from by with as is vs de la le du der von into over it',
  ),
};
