import { listed } from './phrases.js';
import type { FurniturePhrases } from './phrases.js';

const maker = '(?:l’)?(?:une )?(?:ia|intelligence artificielle|chatgpt)';
const thing = '(?:image|photo|texte|article|contenu|résumé|illustration|traduction|vidéo)';

export const fr: FurniturePhrases = {
  whole: {
    'related-heading': listed(`
      articles liés | articles similaires | articles associés | articles connexes | article lié
      contenus associés | contenus liés | contenu associé | sujets associés | sujets liés | sujets connexes
      thèmes associés | liens connexes | liens utiles | vidéos associées | vidéos similaires | à lire aussi
      lire aussi | lisez aussi | à lire également | lire également | à lire | à lire ailleurs | à voir aussi
      voir aussi | à voir également | à découvrir | à découvrir aussi | à écouter aussi | sur le même sujet
      sur le même thème | dans la même rubrique | dans la même catégorie | du même auteur | les plus lus
      les plus lues | le plus lu | les articles les plus lus | les plus consultés | les plus partagés
      les plus commentés | les plus populaires | les plus récents | les plus vus | articles populaires
      articles les plus lus | populaires | tendances | en tendance | à la une | la une | dernières actualités
      dernières nouvelles | dernières infos | dernière minute | dernières minutes | derniers articles
      dernières vidéos | les dernières actualités | les derniers articles | articles récents | plus récents
      recommandé | recommandés | recommandé pour vous | recommandés pour vous | recommandations
      nos recommandations | articles recommandés | la sélection de la rédaction | la sélection
      notre sélection | le choix de la rédaction | lire la suite | lire plus | en lire plus
      lire la suite de l'article | poursuivre la lecture | continuer la lecture | plus d'articles
      plus d'actualités | plus d'infos | plus sur ce sujet | autres articles | autres actualités
      d'autres articles | d'autres actualités | vous aimerez aussi | vous pourriez aussi aimer
      vous pourriez aimer | ceci pourrait vous intéresser | cela pourrait vous intéresser
      cela peut vous intéresser | ça peut vous intéresser | ces articles peuvent vous intéresser
      ces articles pourraient vous intéresser | pour aller plus loin | à ne pas manquer | ne manquez pas
      ailleurs sur le web | contenus recommandés | pour vous
    `),
    'ai-badge': listed(`
      résumé généré par ia | résumé par ia | résumé ia | généré par ia | généré par l'ia
      contenu généré par ia | image générée par ia | image générée par l'ia | traduction automatique
      traduit automatiquement | article généré par ia | cet article a été généré par une ia
    `),
    'comment-prompt': listed(`
      commentaires | commentaire | commenter | commentez | laisser un commentaire | laissez un commentaire
      ajouter un commentaire | ajouter votre commentaire | ajoutez un commentaire | écrire un commentaire
      rédiger un commentaire | poster un commentaire | publier un commentaire | publier le commentaire
      envoyer le commentaire | déposer un commentaire | voir les commentaires | voir tous les commentaires
      lire les commentaires | afficher les commentaires | masquer les commentaires
      charger plus de commentaires | aucun commentaire | pas de commentaire | aucun commentaire pour le moment
      commentaires fermés | les commentaires sont fermés | soyez le premier à commenter
      soyez le premier à réagir | réagir | réagissez | réactions | contribuer | contributions
      participer à la discussion | rejoindre la discussion | rejoignez la conversation
      rejoindre la conversation | laisser une réponse | annuler la réponse | répondre | réponses | votre avis
      donnez votre avis | donner mon avis | charte des commentaires | charte de modération
      règles de la communauté | connectez-vous pour commenter | les plus récents d'abord | trier par
      signaler un abus | signaler ce commentaire | commentaires récents
    `),
    share: listed(`
      partager | partagez | partage | partager l'article | partager cet article | partagez cet article
      partager sur | partager sur facebook | partager sur twitter | partager sur x | partager sur whatsapp
      partager sur linkedin | partager sur messenger | partager sur pinterest | partager sur telegram
      partager par mail | partager par e-mail | partager par email | partager via | partager via email
      envoyer par mail | envoyer par e-mail | envoyer par email | envoyer à un ami | envoyer cet article
      envoyer | tweeter | épingler | copier le lien | copier l'url | lien copié | copier | imprimer
      imprimer l'article | imprimer cet article | version imprimable | enregistrer | enregistrer l'article
      sauvegarder | ajouter aux favoris | ajouter à mes favoris | mettre en favori | favoris | lire plus tard
      ajouter à ma sélection | offrir l'article | offrir cet article | offrir | classer | j'aime | aimer
      suivez-nous | suivez-nous sur | suivez nous | nous suivre | suivre | suivi | suivre ce sujet
      abonnez-vous à notre page | retrouvez-nous sur | réseaux sociaux | taille du texte | taille de police
      agrandir le texte | réduire le texte | augmenter la taille du texte | diminuer la taille du texte
      cliquez pour partager
    `),
    subscribe: listed(`
      s'abonner | abonnez-vous | je m'abonne | abonne-toi | abonnement | abonnements | abonné | déjà abonné
      déjà abonnée | pas encore abonné | vous êtes abonné | vous êtes déjà abonné | offre d'abonnement
      offres d'abonnement | voir les offres | voir les offres d'abonnement | profiter de l'offre
      découvrir les offres | s'abonner à partir de | s'abonner au journal | abonnez-vous pour lire la suite
      abonnez-vous pour continuer | newsletter | newsletters | nos newsletters | la newsletter | infolettre
      infolettres | lettre d'information | lettres d'information | inscription newsletter
      inscription à la newsletter | s'inscrire à la newsletter | s'inscrire aux newsletters
      recevoir la newsletter | inscrivez-vous | inscrivez-vous à la newsletter
      inscrivez-vous à notre newsletter | s'inscrire | inscription | m'inscrire | je m'inscris
      créer un compte | créer mon compte | créez un compte | créer un compte gratuit | créer votre compte
      pas encore de compte | réservé aux abonnés | article réservé aux abonnés | contenu réservé aux abonnés
      cet article est réservé aux abonnés | abonnés | pour les abonnés | offert aux abonnés
      votre adresse e-mail | votre email | votre e-mail | adresse e-mail | adresse email
      entrez votre adresse e-mail | faire un don | je fais un don | soutenez-nous | nous soutenir | soutenir
      identifiez-vous | activer les notifications | recevoir les alertes | alertes info | flux rss
    `),
    navigation: listed(`
      accueil | retour à l'accueil | page d'accueil | aller à l'accueil | menu | ouvrir le menu
      fermer le menu | menu principal | navigation | rechercher | recherche | lancer la recherche | fermer
      ouvrir | suivant | suivante | précédent | précédente | page suivante | page précédente | article suivant
      article précédent | retour | retour en haut | retour en haut de page | haut de page | revenir en haut
      retourner en haut de la page | aller au contenu | aller au contenu principal | passer au contenu
      accéder au contenu | aller à la navigation | aller au menu | aller à la recherche | voir plus
      voir tout | voir moins | tout voir | afficher plus | afficher moins | plus | charger plus
      charger plus d'articles | voir tous les articles | tous les articles | toute l'actualité
      toutes les actualités | toutes les vidéos | lire l'article | lire l'article complet | voir l'article
      se connecter | connexion | connectez-vous | me connecter | se déconnecter | déconnexion | mon compte
      mon profil | mon espace | espace abonné | espace abonnés | contact | contacts | contactez-nous
      nous contacter | nous écrire | contacter la rédaction | mentions légales | informations légales
      politique de confidentialité | confidentialité | données personnelles | protection des données
      vie privée | charte de confidentialité | conditions générales | conditions générales d'utilisation
      conditions générales de vente | conditions d'utilisation | cgu | cgv | charte éditoriale
      charte déontologique | charte d'éthique | plan du site | plan de site | aide | aide et contact
      foire aux questions | faq | questions fréquentes | qui sommes-nous | qui sommes nous | à propos
      à propos de nous | la rédaction | l'équipe | notre équipe | recrutement | nous rejoindre | emploi
      publicité et partenariats | espace annonceurs | annonceurs | régie publicitaire | annoncer
      signaler une erreur | signaler une faute | une erreur dans l'article | nous signaler une erreur
      erratum | errata | correctifs | accessibilité | accessibilité: non conforme
      accessibilité: partiellement conforme | archives | le journal | journal numérique | édition du jour
      éditions | kiosque | applications | applications mobiles | télécharger l'application | tags | mots-clés
      mots clés | thèmes | thématiques | catégories | catégorie | rubriques | sommaire | dans cet article
      étiquettes | à propos de l'auteur | à propos de l'auteure | l'auteur | voir la vidéo | voir la galerie
      lire la vidéo | lancer la vidéo | regarder la vidéo | diaporama | galerie | galerie photos
      agrandir l'image | voir les photos | en direct | direct | météo | horoscope | programme tv | jeux
      mots croisés | mots fléchés | sudoku | petites annonces | annonces légales | avis de décès | carnet
      nécrologie | bourse | nos services | nos sites | services | boutique | langue | français | annuler
      partenaires | nos partenaires
    `),
    advert: listed(`
      publicité | publicités | annonce | annonces | pub | contenu sponsorisé | contenus sponsorisés
      article sponsorisé | sponsorisé | sponsorisé par | contenu partenaire | contenu de marque
      contenu proposé par | publireportage | publi-rédactionnel | publicommuniqué | communiqué sponsorisé
      partenariat | liens sponsorisés | promotion | la suite après la publicité
      la suite après cette publicité | l'article continue après la publicité
      votre article continue après la publicité | suite de l'article après la publicité | fermer la publicité
      passer la publicité | ignorer la publicité
    `),
    cookie: listed(`
      cookies | politique de cookies | politique des cookies | politique relative aux cookies
      politique cookies | gestion des cookies | gestion cookies | paramètres des cookies | paramètres cookies
      paramètres de cookies | paramétrer les cookies | paramétrer mes cookies | préférences cookies
      préférences de cookies | gérer les cookies | gérer mes cookies | accepter les cookies
      accepter tous les cookies | refuser les cookies | refuser tous les cookies | gérer mes préférences
      gérer le consentement | gérer mes choix | gestion du consentement | paramètres de confidentialité
      préférences de confidentialité | nous respectons votre vie privée | votre vie privée nous importe
      consentement
    `),
    copyright: listed(`
      tous droits réservés | tous droits de reproduction réservés
      tous droits de reproduction et de représentation réservés | droits réservés | reproduction interdite
      toute reproduction interdite | reproduction interdite sans autorisation | droits d'auteur
      droits de reproduction
    `),
    other: listed(`
      écouter | écouter l'article | écouter cet article | écoutez cet article | lire l'audio | version audio
      temps de lecture | temps de lecture: min | temps de lecture: minutes | temps de lecture min
      temps de lecture minutes | min de lecture | minutes de lecture | minute de lecture | lecture min
      lecture: min | lecture minutes | lecture: minutes | lecture | vues | crédit photo | crédits photo
      photo d'archives | photo d'illustration | image d'illustration | illustration | archives photo
      traduire | cet article vous a-t-il été utile | cet article vous a plu | avez-vous trouvé une erreur
      ouvre dans une nouvelle fenêtre | nouvelle fenêtre | cours de la bourse | taux de change
      dernière mise à jour
    `),
  },
  begins: {
    'related-heading': listed(`
      plus d'articles sur | plus d'infos sur | toute l'actualité sur | toute l'actualité de
      retrouvez tous nos articles | les plus lus dans | tous nos articles sur
    `),
    cookie: listed(`
      ce site utilise des cookies | ce site web utilise des cookies | nous utilisons des cookies
      notre site utilise des cookies | nous et nos partenaires | avec votre accord
      en poursuivant votre navigation | en continuant à naviguer | ce site utilise les cookies
    `),
    subscribe: listed(`
      abonnez-vous à | abonnez-vous pour | abonnez-vous et | abonnez-vous au | abonnez-vous dès
      inscrivez-vous à | inscrivez-vous gratuitement | inscrivez-vous pour | recevez chaque | recevez nos
      recevez le meilleur | recevez toute | recevez les | cet article est réservé | la suite est réservée
      pour lire la suite | déjà abonné | vous avez déjà un compte | vous n'êtes pas abonné
      vous n'êtes pas inscrit | article réservé
    `),
    'comment-prompt': listed(`
      votre adresse e-mail ne sera pas publiée | votre adresse de messagerie ne sera pas publiée
      votre adresse courriel ne sera pas publiée | les champs obligatoires | enregistrer mon nom
      vous devez être connecté | vous devez vous connecter | connectez-vous pour | soyez le premier à
      pour commenter | pour réagir | pour déposer un commentaire | cet espace est réservé
    `),
    share: listed(`
      partager sur: | partager: | suivez-nous sur | suivez nous sur | suivez-nous: | retrouvez-nous sur
      cliquez pour partager | rejoignez-nous sur | suivez toute l'actualité
    `),
    navigation: listed(`
      mots-clés: | mots clés: | tags: | thèmes: | thématiques: | catégorie: | catégories: | publié dans
      classé dans | voir tous les | voir toutes les | tous les articles de | tous ses articles
      voir ses articles | télécharger l'application | téléchargez l'application
      téléchargez notre application
    `),
    advert: listed(`
      la suite après la publicité | la suite après cette publicité | sponsorisé par | contenu proposé par
    `),
    copyright: listed(`
      tous droits réservés | tous droits de reproduction | copyright © | copyright: | © copyright
      toute reproduction | reproduction interdite
    `),
    other: listed(`
      une erreur dans l'article | une erreur dans cet article | photo: | photos: | photographie: | image:
      images: | crédit: | crédits: | crédit photo | crédits photo | vidéo: | illustration: | source de l'image
      temps de lecture | lecture: | votre navigateur | vous avez repéré une | vous avez une information
      si vous constatez une erreur
    `),
  },
  ends: { other: listed(`min de lecture | minutes de lecture | mn de lecture`) },
  shareEndings: listed(`partager`),
  notices: [
    {
      kind: 'copyright',
      anchors: ['droits'],
      all: [
        /tous droits (?:de reproduction |de reproduction et de représentation )?réservés|droits réservés/,
      ],
    },
    {
      kind: 'copyright',
      anchors: ['reproduction', 'rediffusion'],
      all: [
        /\b(?:interdite?s?|autorisation|strictement)\b/,
        /^(?:toute |la |les |reproduction|aucune?|le contenu)/,
        /(?:totale ou partielle|sans (?:l’)?(?:autorisation|accord)|interdite|contenus?)/,
      ],
    },
    {
      kind: 'cookie',
      anchors: ['cookies', 'nos partenaires'],
      all: [
        /(?:nous utilisons|ce site|notre site|nous et nos partenaires|nos partenaires|votre consentement|votre accord|votre navigation)/,
        /(?:cookies|traceurs|données)/,
        /(?:confidentialité|expérience|accept|consentement|accord|navigation|politique|publicité|mesur|préférences|personnalis|statistiques)/,
      ],
    },
    {
      kind: 'subscribe',
      anchors: ['newsletter', 'abonn', 'infolettre', 'e-mail', 'inscri', 'mail'],
      all: [
        /^(?:abonn|inscri|recev(?:ez|oir)|retrouvez|pour (?:lire|accéder|continuer|ne rien|soutenir)|cet article|ce contenu|la suite|vous (?:êtes|avez)|il vous reste|déjà|profitez|accédez|découvrez|chaque (?:matin|jour|semaine|soir)|l’essentiel|le meilleur|ne (?:manquez|ratez)|restez|soutenez|votre adresse)/,
        /(?:newsletters?|infolettres?|abonnés?\b|abonnez-vous|abonnement|adresse (?:e-?mail|électronique|mail)|boîte (?:mail|de réception)|inscri(?:vez|re))/,
      ],
    },
    {
      kind: 'comment-prompt',
      anchors: ['commentaire', 'commenter', 'contribution'],
      all: [
        /^(?:les commentaires|votre commentaire|vous devez|pour|cet espace|connectez|merci|afin|les contributions|tout commentaire)/,
        /(?:modér|charte|connect|abonn|inscri|respect|publié|règles|supprim)/,
      ],
    },
    {
      kind: 'other',
      anchors: ['javascript', 'navigateur'],
      all: [
        /(?:activ|pris en charge|compatible|à jour|supporte|obsolète)/,
        /^(?:votre|vous|pour|javascript|ce|cette|veuillez|merci)/,
      ],
    },
  ],
  rubrics: listed(`
    actualité | actualités | actu | infos | monde | international | politique | économie | entreprises
    finance | société | faits divers | justice | idées | opinion | opinions | débats | tribune | tribunes
    éditorial | éditoriaux | chroniques | sport | sports | football | rugby | tennis | cyclisme | culture
    cinéma | musique | livres | télévision | télé | médias | people | style | mode | beauté | cuisine
    gastronomie | recettes | voyage | voyages | tourisme | santé | bien-être | sciences | science | tech
    technologie | technologies | numérique | éducation | environnement | planète | climat | immobilier
    automobile | auto | régions | région | vidéos | vidéo | photos | podcasts | podcast | blogs | enquêtes
    reportages | entretiens | analyses | dossiers | magazine | loisirs | sorties | vie pratique | consommation
  `),
  homes: listed(`accueil | home | actualités | la une`),
  titleListHeadings: listed(`
    lire la suite | en lire plus | les plus lus | voir aussi | lire aussi | à lire aussi | à lire également
    lire plus | lire également
  `),
  relatedHeadings: [
    /^(?:plus d[e’'] ?|autres |derniers |dernières |nos derniers )(?:articles|actualités|infos|vidéos|nouvelles)(?: (?:de|sur|en|par|pour) .{1,30})?$/u,
  ],
  cookieButtons: listed(`
    accepter | tout accepter | accepter tout | accepter et fermer | accepter et continuer | j'accepte
    refuser | tout refuser | refuser tout | je refuse | continuer sans accepter | paramétrer | paramètres
    personnaliser | configurer | en savoir plus | plus d'informations | plus d'options | gérer les options
    d'accord | ok | ok pour moi | compris | j'ai compris | enregistrer | valider | valider mes choix
    uniquement les nécessaires | fermer | continuer | s'opposer
  `),
  relatedLeads: listed(`
    à lire aussi | lire aussi | lisez aussi | lire | à lire | à lire également | lire également | voir aussi
    à voir aussi | à voir | à voir également | sur le même sujet | lire la suite | lire plus | en lire plus
    article lié | articles liés | notre dossier | notre enquête | à écouter | à écouter aussi | à découvrir
    pour aller plus loin | relire | à relire | lire notre article | retrouvez aussi
  `),
  openRelatedLeads: listed(`
    à lire aussi | lire aussi | lisez aussi | à lire également | lire également | à voir aussi
  `),
  shareWords: listed(`
    partager | facebook | twitter | x | whatsapp | linkedin | messenger | telegram | email | e-mail | mail
    courriel | imprimer | copier | lien | copier le lien | envoyer | enregistrer | instagram | youtube
    tiktok | tweeter | flipboard | pinterest | suivez-nous
  `),
  captions: [
    /[([](?:photos?|crédits?|image|illustration|capture)[^()[\]]{2,60}[)\]]$/iu,
    /[.|/] ?(?:photos?|crédits?(?: photo)?|image): ?[^.]{2,50}$/iu,
  ],
  creditWords: ['crédit', 'illustration'],
  creditEndings: [],
  bylines: [
    /^[Pp]ar \p{Lu}\p{L}+ \p{Lu}/u,
    /^(?:publié|mis à jour|modifié)\b/i,
    /^le \d{1,2} \p{L}+ \d{4}/iu,
  ],
  ages: [
    /^il y a (?:\d{1,3}|une?) ?(?:secondes?|s|minutes?|min|heures?|h|jours?|j|semaines?|mois|ans?)$/iu,
    /^(?:aujourd[’']hui|hier|avant-hier)$/iu,
  ],
  badgeParts: [
    `(?:(?:cet|cette|ce) )?(?:${thing} )?(?:a été )?(?:généré|créé|écrit|traduit|rédigé|résumé|produit)e?s? (?:par|avec|grâce à|à l’aide de) ${maker}`,
    '(?:faits )?vérifiée?s?',
  ],
};
