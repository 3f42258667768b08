import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { NoiseKind } from '../../../server/src/core/model.js';
import { foldLine, withoutNumbers } from '../../../server/src/core/sections/fold.js';
import {
  headsTitlesOnly,
  isByline,
  isCookieButton,
  isStamp,
  matchFurniture,
  matchPhrase,
  mayBeginPhrase,
  relatedLead,
} from '../../../server/src/core/sections/furniture.js';
import { furnitureTables } from '../../../server/src/core/sections/phrases/index.js';
import { shapeOf } from '../../../server/src/core/sections/shape.js';

type Worded = Exclude<NoiseKind, 'filler'>;
type Grid = Readonly<Record<Worded, readonly string[]>>;

/** Every kind in every language, as a page would write it: a phrase of its own, and one with more behind it. */
const grid: Readonly<Record<'en' | 'ko' | 'ja' | 'zh' | 'es' | 'fr' | 'de', Grid>> = {
  en: {
    'related-heading': ['You may also like', 'More from Politics', 'Related Articles'],
    'ai-badge': ['AI-generated image | Fact-checked', 'Image created with artificial intelligence'],
    cookie: [
      'Manage cookies',
      'We use cookies to measure how our site is used, and you can change your settings here.',
    ],
    'comment-prompt': [
      'Be the first to comment',
      'Comments (12)',
      'You must be logged in to post a comment.',
    ],
    share: ['Click to share on Facebook (Opens in new window)', 'Share this story: Facebook Email'],
    subscribe: ['Sign up for our daily newsletter', 'Already a subscriber? Log in'],
    navigation: ['Terms & Conditions', 'View all posts by Ann Poe', 'Politics'],
    advert: [
      'Story continues below advertisement',
      'We may earn a commission if you use links on this page.',
    ],
    copyright: [
      'Some rights reserved',
      'This material may not be published, broadcast or redistributed without permission.',
    ],
    other: ['4 min read', 'Listen to this article', 'The old pier at dusk. (Photo: Ann Poe)'],
  },
  ko: {
    'related-heading': ['함께 볼만한 뉴스', '▼ 관련기사'],
    'ai-badge': ['AI 요약', 'AI가 작성한 기사 · 팩트체크 완료'],
    cookie: ['모든 쿠키 허용', '저희 사이트는 쿠키를 사용하며 자세한 내용은 설정에서 확인하세요.'],
    'comment-prompt': ['댓글 5개', '댓글을 쓰려면 로그인하세요'],
    share: ['링크 복사하기', '페이스북에 공유하기', '카카오톡 | 페이스북 | 트위터'],
    subscribe: ['뉴스레터 신청하기', '동해일보 기자 구독하기'],
    navigation: ['개인정보 처리방침', '이전기사 : 다리 개통'],
    advert: ['[광고] 여름 여행 특가', '광고 건너뛰기'],
    copyright: ['무단전재 및 재배포금지', '저작권자 © 동해일보 무단전재 금지'],
    other: ['기사 듣기', '사진=동해군청 제공', '부두에 배가 들어오고 있다. [사진=김원 기자]'],
  },
  ja: {
    'related-heading': ['あわせて読みたい', 'この記事を読んだ人におすすめ'],
    'ai-badge': ['AIによって作成された記事 事実確認済み', 'AI翻訳'],
    cookie: ['クッキー設定', '本サイトではクッキーを利用しています。'],
    'comment-prompt': ['コメントを投稿する', 'コメントを投稿するにはログインしてください'],
    share: ['リンクをコピー', 'Facebookでシェアする'],
    subscribe: ['無料会員登録はこちら', 'ログインして続きを読む'],
    navigation: ['プライバシーポリシー', 'タグ：橋、港'],
    advert: ['【PR】夏の旅行', 'スポンサーリンク'],
    copyright: ['禁無断転載', '本サイトに掲載の記事・写真の無断転載を禁じます。'],
    other: ['この記事は約3分で読めます', '写真：東海町提供', '港に入る船＝山田花子撮影'],
  },
  zh: {
    'related-heading': ['相关阅读', '延伸閱讀'],
    'ai-badge': ['内容由AI生成', '本文由人工智能翻译'],
    cookie: ['Cookie设置', '本網站使用Cookie以改善您的體驗。'],
    'comment-prompt': ['发表评论', '請登入後留言'],
    share: ['复制链接', '分享到：微信 微博 QQ空间'],
    subscribe: ['立即訂閱', '欢迎订阅我们的电子报'],
    navigation: ['返回顶部', '上一篇：大桥通车'],
    advert: ['【广告】夏日旅行', '贊助內容'],
    copyright: ['版權所有', '未经授权，本站文章不得转载。'],
    other: ['阅读时间：3分钟', '圖片來源：東海鎮', '渡轮驶入港口（图：王明）'],
  },
  es: {
    'related-heading': ['Te puede interesar', 'Más noticias de Economía'],
    'ai-badge': ['Resumen generado por IA', 'Imagen creada con inteligencia artificial'],
    cookie: ['Configurar cookies', 'Utilizamos cookies propias para mejorar su experiencia.'],
    'comment-prompt': ['Deja tu comentario', 'Tu dirección de correo electrónico no será publicada.'],
    share: ['Copiar enlace', 'Facebook | Correo | Imprimir'],
    subscribe: ['Hazte socio', 'Suscríbete a nuestro boletín semanal'],
    navigation: ['Aviso legal', 'Etiquetas: puente, puerto'],
    advert: ['Publicidad', 'Contenido patrocinado'],
    copyright: [
      'Todos los derechos reservados',
      'Queda prohibida la reproducción total o parcial de los contenidos.',
    ],
    other: ['3 minutos de lectura', 'Foto: Ayuntamiento de Eastley', 'El muelle viejo (Foto: Ana Paz)'],
  },
  fr: {
    'related-heading': ['Sur le même sujet', 'À lire aussi :'],
    'ai-badge': ['Résumé généré par IA', 'Image créée par l’intelligence artificielle'],
    cookie: ['Gérer mes cookies', 'Nous utilisons des cookies pour mesurer l’audience.'],
    'comment-prompt': ['Laisser un commentaire', 'Connectez-vous pour réagir à cet article'],
    share: ['Copier le lien', 'Partager sur WhatsApp'],
    subscribe: ['Article réservé aux abonnés', 'Inscrivez-vous à notre lettre du matin'],
    navigation: ['Mentions légales', 'Mots-clés : pont, port'],
    advert: ['Publicité', 'La suite après cette publicité'],
    copyright: [
      'Tous droits réservés',
      'Toute reproduction, même partielle, est interdite sans autorisation.',
    ],
    other: [
      'Temps de lecture : 3 min',
      'Crédit photo : mairie d’Eastley',
      'Le vieux quai (Photo : Anne Pons)',
    ],
  },
  de: {
    'related-heading': ['Das könnte Sie auch interessieren', 'Mehr zum Thema'],
    'ai-badge': ['KI-generiertes Bild', 'Dieser Artikel wurde mit KI übersetzt'],
    cookie: ['Alle Cookies akzeptieren', 'Wir verwenden Cookies, um die Website zu verbessern.'],
    'comment-prompt': [
      'Schreiben Sie den ersten Kommentar',
      'Ihre E-Mail-Adresse wird nicht veröffentlicht.',
    ],
    share: ['Auf Facebook teilen', 'Drucken | Teilen | Merken'],
    subscribe: ['Jetzt kostenlos registrieren', 'Abonnieren Sie unseren Newsletter'],
    navigation: ['Datenschutzerklärung', 'Schlagwörter: Brücke, Hafen'],
    advert: ['(Anzeige) Sommerreisen', 'Gesponserter Inhalt'],
    copyright: ['Alle Rechte vorbehalten', 'Nachdruck nur mit Genehmigung der Redaktion, auch auszugsweise.'],
    other: ['Lesezeit: 3 Minuten', 'Foto: Stadt Eastley', 'Die alte Mole (Foto: Anna Pohl)'],
  },
};

/** Lines that their form gives away, in any language. */
const bare: Readonly<Record<string, readonly string[]>> = {
  navigation: [
    'Home > News > Politics',
    '홈 > 뉴스 > 정치',
    'ホーム › ニュース › 橋',
    'Inicio / Noticias / Puentes',
    '1 2 3 4 … 9 Next',
    '« 1 2 3 »',
    '2 / 15',
    '▲',
    '#bridge #harbour',
    'About | Contact | Privacy | Town map',
    'Menu Search Sign in',
    'MenuSections',
  ],
  share: ['FacebookTwitterEmail', 'Facebook Twitter WhatsApp', '@eastley'],
  other: ['★★★☆☆', 'ann@example.org', 'TEL : +82 54 740 3800', '😀👍'],
  copyright: ['© 2026 The Daily Bay', 'ⓒ 동해일보', 'Copyright 2026 Bay Media. All rights reserved.'],
};

describe('matchFurniture', () => {
  for (const [language, kinds] of Object.entries(grid)) {
    for (const [kind, lines] of Object.entries(kinds)) {
      it(`knows ${kind} in ${language}`, () => {
        assert.deepEqual(
          lines.map((line) => [line, matchFurniture(line)?.kind]),
          lines.map((line) => [line, kind]),
        );
      });
    }
  }

  it('has phrases of every kind in every language, none of them twice', () => {
    for (const { whole } of furnitureTables) {
      for (const [kind, phrases] of Object.entries(whole)) {
        assert.ok(phrases.length >= 4, kind);
        assert.equal(new Set(phrases).size, phrases.length);
      }
    }
  });

  it('has phrases as the folding of a line leaves them', () => {
    for (const { whole, begins, rubrics, shareWords, relatedLeads, cookieButtons } of furnitureTables) {
      const phrases = [...Object.values(whole), rubrics, shareWords, relatedLeads, cookieButtons].flat();
      assert.deepEqual(
        phrases.map((phrase) => foldLine(phrase)),
        phrases.map((phrase) => phrase.replaceAll("'", '’')),
      );
      const beginnings = Object.values(begins).flat();
      assert.deepEqual(
        beginnings.map((phrase) => foldLine(`${phrase}x`)),
        beginnings.map((phrase) => `${phrase.replaceAll("'", '’')}x`),
      );
    }
  });

  for (const [kind, lines] of Object.entries(bare)) {
    it(`knows ${kind} by its form`, () => {
      assert.deepEqual(
        lines.map((line) => [line, matchFurniture(line)?.kind]),
        lines.map((line) => [line, kind]),
      );
    });
  }

  it('knows headings over other articles by their grammar', () => {
    for (const line of [
      'More great Courier stories',
      'More reviews by Ann Poe',
      'Recommended harbour videos',
      'Stories chosen for you',
      '이 시각 주요 뉴스',
      '김원 기자의 다른 기사',
      '政治の関連ニュース一覧',
      '更多热门新闻',
      'Otras noticias de deportes',
      'Nos derniers articles sur la mer',
      'Weitere Artikel zum Hafen',
    ]) {
      assert.equal(matchFurniture(line)?.kind, 'related-heading', line);
    }
    for (const line of [
      'More stories were told than the harbour had seen.',
      'Latest storm closes the harbour',
    ]) {
      assert.equal(matchFurniture(line), null, line);
    }
  });

  it('names its evidence', () => {
    assert.equal(matchFurniture('▶ Accept All Cookies')?.reason, 'cookie phrase “▶ Accept All Cookies”');
    assert.equal(matchFurniture('Facebook Twitter Email')?.reason, 'a line of share buttons');
    assert.equal(matchFurniture('Tags: bridge')?.reason, 'menu entry at its beginning, “tags:”');
    assert.equal(matchFurniture('Home > News')?.reason, 'a breadcrumb line, from the front page down');
  });

  const articles = [
    'Google will stop tracking users with cookies in its browser, the company said on Tuesday.',
    '구글은 브라우저에서 쿠키를 사용한 추적을 중단한다고 화요일 밝혔다.',
    'グーグルは、ブラウザーでのCookieを使った追跡をやめると発表した。',
    'AI-generated images flooded the network before the vote, researchers said.',
    'AI에 의해 생성된 이미지가 선거 전에 퍼졌다고 연구진이 밝혔다.',
    'Related costs rose by a fifth',
    'The share of renewable power grew',
    'Comments by the minister angered the opposition',
    'Home prices fall for a third month',
    'Subscribers leave the network in large numbers',
    'The copyright law of 1976 was at the heart of the case.',
    'Help!?',
    '1. Social media',
    'Back to the Future turns forty',
    'Choose your words, he told the council',
    'More in U.S. favour stricter rules, a poll finds',
    'Sponsored by the senator, the bill passed on Monday.',
    'Powered by solar panels, the ship left the harbour.',
    'Photos of the rover show a dry lake bed.',
    'He sold the company to a maker of cookies (founded in 1912).',
    '(c) Are you happy with the draft?',
    'The © sign was added in 1954.',
    'Sign up for the bus tour at the town hall.',
    'https://example.org/report',
    '45.2',
    '2026-02-04',
    '저작권은 창작자에게 있다고 법원이 판단했다.',
    '조회수 100만 회를 돌파한 영상',
    '글꼴 무단 사용으로 저작권 분쟁에 휘말린 학교들',
    '구독 경제가 커지고 있다',
    '地域の祭り、無形文化遺産に登録',
    '避難先で送る日々',
    '記者会見でこうシェアする意味を語った。',
    '未经许可擅自进入，三人被罚',
    '扫描二维码后，他的存款不见了。',
    '广告收入下降三成',
    'Más de 50 países firman el acuerdo',
    'La reproducción de los corales está prohibida.',
    'Tous droits de douane suspendus',
    'La publicité recule',
    'Noch kein Ende in Sicht',
    'Zurück zur Normalität',
    'Die Verwendung von Drohnen ist nur mit Genehmigung gestattet.',
  ];
  for (const line of articles) {
    it(`leaves the article alone: ${line}`, () => {
      assert.equal(matchFurniture(line), null);
    });
  }
});

describe('the evidence of a line', () => {
  it('folds width, case, marks and space', () => {
    assert.equal(foldLine('▶  ＲＥＡＤ   More »'), 'read more');
    assert.equal(withoutNumbers('comments (12)'), 'comments');
    assert.equal(withoutNumbers('댓글 5개'), '댓글 개');
  });

  it('knows the buttons of cookie notices', () => {
    assert.deepEqual(['Decline', '거부', '拒否', 'Alle ablehnen'].map(isCookieButton), [
      true,
      true,
      true,
      true,
    ]);
    assert.equal(isCookieButton('The council will decline the offer'), false);
  });

  it('finds the lead of a line that names another article', () => {
    const lines = {
      'READ MORE: Ferries face an uncertain future': 'read more',
      'READ ALSO | Ferries face an uncertain future': 'read also',
      '[RELATED] Ferries face an uncertain future': 'related',
      '➡️ Read next » Ferries face an uncertain future': 'read next',
      'Also read Ferries face an uncertain future': 'also read',
      '[관련기사] 여객선의 불확실한 앞날': '관련기사',
      '▶ 관련기사 ☞ 여객선의 불확실한 앞날': '관련기사',
      '관련 뉴스 | 여객선의 불확실한 앞날': '관련 뉴스',
      '関連記事：フェリーの将来': '関連記事',
      '【関連記事】フェリーの将来': '関連記事',
      '▶あわせて読みたい｜フェリーの将来': 'あわせて読みたい',
      '《相关阅读》渡轮前途未卜': '相关阅读',
      '延伸閱讀：渡輪前途未卜': '延伸閱讀',
      'Lea también: Los transbordadores': 'lea también',
      '[Te puede interesar] Los transbordadores': 'te puede interesar',
      'À lire aussi Les ferries face à un avenir incertain': 'à lire aussi',
      '» Lire aussi : Les ferries': 'lire aussi',
      'Lesen Sie auch: Fähren vor ungewisser Zukunft': 'lesen sie auch',
      '(Mehr zum Thema) Fähren vor ungewisser Zukunft': 'mehr zum thema',
    };
    assert.deepEqual(
      Object.keys(lines).map((line) => [line, relatedLead(line), matchFurniture(line)]),
      Object.entries(lines).map(([line, lead]) => [line, lead, null]),
    );
    const others = [
      'Related: ',
      'He asked for one thing: more time',
      'Related costs rose by a fifth',
      'Lire aussi peu est rare',
      '관련 기사가 나왔다',
      '「関連」という語がある',
      'Mehr zum Thema wird erwartet',
    ];
    assert.deepEqual(
      others.map((line) => [line, relatedLead(line)]),
      others.map((line) => [line, null]),
    );
  });

  it('knows lines that are nothing but a date, a time, an age or a number', () => {
    const stamps = [
      '3 hours ago',
      '2026-02-04 10:00',
      '2026.02.04. 오전 10:00',
      '2026年2月4日 10時30分',
      'Feb 4, 2026',
      '2시간 전',
      '3時間前',
      '3小时前',
      'hace 2 horas',
      'il y a 3 h',
      'vor 2 Stunden',
      '1,234',
    ];
    assert.deepEqual(
      stamps.filter((line) => !isStamp(line)),
      [],
    );
    assert.deepEqual(
      ['Ten days ago it rained', '2026 was dry', 'Chapter 3', '', 'ago'].filter((line) => isStamp(line)),
      [],
    );
  });

  it('tells a phrase inside a line, and what may begin one', () => {
    assert.equal(matchPhrase('Add Comment')?.kind, 'comment-prompt');
    assert.equal(matchPhrase('AI에 의해 생성된 이미지')?.kind, 'ai-badge');
    assert.equal(matchPhrase('Add Comment below'), null);
    assert.deepEqual(['Add', 'AI에', 'Bridges'].map(mayBeginPhrase), [true, true, false]);
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      ...[
        'Share',
        '관련기사',
        '【',
        '】',
        ' | ',
        ' > ',
        '©',
        '1 2 3',
        '★',
        '#a',
        '@b',
        '😀',
        '\ud800',
        '\u2028',
        '\0',
        'ﬁ',
        'e\u0301',
      ],
      ...['İ', 'cookies', 'AI', '\r\n', '\ufeff', '(', ')', 'Read more:', 'שלום', ' '],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const line = pieces.join('');
        const match = matchFurniture(line);
        assert.notEqual(match?.reason, '');
        assert.notEqual(relatedLead(line), '');
        assert.equal(typeof isStamp(line), 'boolean');
        assert.equal(foldLine(foldLine(line)), foldLine(line));
      }),
    );
  });

  it('tells headings over titles from headings over teasers', () => {
    assert.equal(headsTitlesOnly('Read more'), true);
    assert.equal(headsTitlesOnly('Related articles'), false);
  });

  it('knows bylines and datelines', () => {
    assert.deepEqual(
      [
        'By Ann Poe',
        'Updated 3 hours ago',
        '김원 기자',
        '입력 2026-02-04 10:00',
        '2026年2月4日 10時',
        'Von Ann Poe',
      ].map(isByline),
      [true, true, true, true, true, true],
    );
    assert.equal(isByline('The council met on Monday'), false);
  });

  it('measures a line by width and ending', () => {
    assert.equal(shapeOf('A title without an end').prose, false);
    assert.equal(shapeOf('The council will vote on the plan in the spring.').prose, true);
    assert.equal(shapeOf('다리에는 왕복 2차선 도로와 자전거 도로가 놓인다.').prose, true);
    assert.deepEqual(
      [shapeOf('「行く。」').ends, shapeOf('Why not?').ends, shapeOf('Life in the U.S.').ends],
      ['stop', 'question', 'open'],
    );
  });
});
