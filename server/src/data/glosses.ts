/*!
 * Words with their English glosses. Licence: CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/).
 * Made by scripts/data/glosses.mjs from EDICT, the property of the Electronic Dictionary Research and Development
 * Group (https://www.edrdg.org/), used in conformance with the Group's licence, and from the list of Hanja words of
 * libhangul, whose licence follows; changed: common words in Han characters only, the words of short glosses only. See
 * README.md here.
 *
 * Copyright (c) 2005-2006 Choe Hwanjin
 * All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or without
 * modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice,
 *    this list of conditions and the following disclaimer.
 * 2. Redistributions in binary form must reproduce the above copyright notice,
 *    this list of conditions and the following disclaimer in the documentation
 *    and/or other materials provided with the distribution.
 * 3. Neither the name of the author nor the names of its contributors
 *    may be used to endorse or promote products derived from this software
 *    without specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS"
 * AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE
 * IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE
 * ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT OWNER OR CONTRIBUTORS BE
 * LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR
 * CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF
 * SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS
 * INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN
 * CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE)
 * ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE
 * POSSIBILITY OF SUCH DAMAGE.
 */

/** A line a word: in Japanese spelling, in Hangul if Korean has it, in English, each form separated by commas. */
export const glosses: string = `一々  separately,every,single,each,without,omission
一一 일일 separately,every,single,each,without,omission
一丁 일정 sheet,page,leaf,block,tofu,serving
一万 일만 ten,thousand
一世 일세 generation,lifetime,age,day,first,issei
一両 일양 vehicle,ryo
一丸 일환 lump,body,group
一二 일이 first,second,few
一人 일인 person,being,alone,oneself,single,unmarried
一人一人  each,individually,time,turn
一人前  portion,serving,person,adult,fully,fledged
一人娘  only,daughter
一人息子  only,son
一人旅  travelling,alone,solitary,journey
一人物  person,reckoned,importance,character,someone
一介 일개 mere
一代 일대 generation,lifetime,age
一件 일건 matter,item,case
一任 일임 entrusting,leaving,entirely
一位 일위 first,place,rank,japanese,yew
一体 일분 heck,world,earth,object,body,unity
一例 일례 example,instance
一個 일개 piece,fragment
一倍 일배 share,amount
一億 일억 hundred,million
一元 일원 unitary
一元化 일원화 unification,centralization,centralisation
一党 일당 party,faction,clique
一円  yen,throughout,whole,district
一冊 일책 copy,volume
一分 일분 tenth,hundredth,percent,sun,quarter,ryo
一切 일절,일체 all,everything,entirety,whole,absolutely,whatsoever
一刻 일각 minute,moment,instant,stubborn,hot,headed
一助 일조 help,aid,some,assistance
一匹 일필 animal
一千 일천 thousand
一口 일구 mouthful,morsel,bite,gulp,sip,draft
一台  machine,vehicle
一同 일동 all,present,concerned
一向 일향 completely,absolutely,totally,all,bit,least
一周 일주 round,circuit,revolution,lap,turn
一周年  full,year
一品 일품 item,article,dish,course,finest
一員 일원 person,member
一問 일문 question
一回 일회 once,time,round,game,bout,heat
一因 일인 cause,reason,factor
一団 일단 body,group,party,gang,troupe,troop
一国 일국 country,whole,hotheaded,stubborn
一堂 일당 building,same,room,place
一塁  first,base,baseman,fort
一変 일변 complete,change,about,face
一夜 일야 night,all,overnight,evening
一女 일녀 daughter,eldest
一字 일자 letter,character
一安心  feeling,relief,peace,mind
一定 일정 fixed,settled,constant,definite,uniform,regularized
一室 일실 room
一家 일가 family,household,home,whole,style,school
一審 일심 first,instance,trial
一寸 일촌 little,bit,slightly,just,minute,moment
一局 일국 game
一層 일층 much,more,still,all,single,layer
一帯 일대 whole,area,region,stretch,tract,belt
一幕  act
一年 일년,일연 year
一年生 일년생 annual
一年間  year
一度 일도 once,time,occasion,degree,tone,musical
一座 일좌 whole,company,party,everyone,attendance,presence
一式 일식 complete,set,all,everything
一律 일률 uniform,even,across,board,equal
一心 일심 mind,wholeheartedness
一応  more,less,after,fashion,pretty,much
一息 일식 breath,time,pause,break,rest,breather
一戦 일전 battle,game,bout
一手 일수 move,only,way,means,doing,alone
一打 일타 stroke,blow
一抹 일말 touch,tinge,wreath,stroke,brush
一括 일괄 lumping,together,bundle,lump,batch
一挙  effort,action
一掃 일소 clean,sweep,purging,doing,away,eradication
一撃 일격 blow,hit,poke
一敗 일패 defeat
一文 일문 insignificant,mon
一斉 일제 simultaneous,all,once
一新 일신 complete,change,reform,restoration,remodeling,remodelling
一方 일방 other,way,direction,side,party,hand
一方的 일방적 sided,unilateral,arbitrary
一方通行 일방통행 way,traffic
一族 일족 family,relatives,dependents,household
一日 일일 day,all,throughout
一日中  all,day,throughout
一旦 일단 once,short,time,briefly,temporarily,morning
一昔 일석 ages,long,time,decade,ten,years
一時 일시 once,time,formerly,before,while,being
一時期  period
一時的 일시적 temporary
一時金 일시금 lump,sum,bonus,off,payment
一時間  hour
一晩 일만 night,evening,all,overnight
一曲 일곡 tune
一月 일월 january,month
一本 일본 telephone,call,version,book,certain,ippon
一条 일조 line,streak,stripe,ray,wisp,item
一杯 일배 drink,full,boat,fully,capacity,lot
一枚 일매 sheet
一枚岩  monolith
一校  whole,school,first,proof,proofreading
一様  uniform,equal,even,same,identical,common
一歩 일보 step,level,stage,small,degree,amount
一段 일단 more,much,still,all,step,rung
一段落 일단락 settling,down,paragraph
一気 일기 breath
一泊 일박 stopping,night
一派 일파 school,sect,party
一流 일류 first,class,top,grade,foremost,notch
一点 일점 speck,dot,point,only,little,particle
一環 일환 link,part,monocyclic
一生 일생 whole,life,lifetime,existence,generation,age
一生懸命  very,hard,utmost,effort,dear,life
一男 일남 boy,eldest,son
一番  number,first,place,best,most,game
一番上  topmost
一番手  first,person,place,top,position,lead
一発 일발 shot,charge,explosion,blow,punch,home
一目 일목 glance,look,glimpse,complete,view
一直線 일직선 straight,line
一着 일착 first,arrival,race,suit,clothes
一瞬 일순 instant,moment
一石 일석 game
一票  ballot,vote
一種 일종 species,kind,variety
一端 일단 end,part,fragment
一筋  single,bloodline,earnest,resolute,intent,devoted
一節 일절 verse,stanza,paragraph,passage,joint,section
一級 일급 grade,first,class,primary
一緒 일서 together,same,time,identical
一線 일선 line
一義 일의 meaning,primary,importance,significance,consideration,reason
一翼 일익 wing,role,part
一致 일치 coincidence,agreement,union,match,conformity,consistency
一般 일반 general,universal,ordinary,average,common,non
一般人 일반인 ordinary,person,non,celebrity
一般的 일반적 general,popular,common,typical
一色 일색 color,colour,article,monochrome,same,tendency
一行 일항,일행 line,row,party,group,troop,company
一見 일견 look,glimpse,glance,apparently,seemingly,first
一覧 일람 look,glance,sight,inspection,summary,list
一覧表 일람표 list,table,schedule,catalogue,catalog
一角 일각 corner,section,point,part,horn,narwhal
一言 일언 single,word,few,words,brief,comment
一貫 일관 consistency,coherence,integration,kan,piece,sushi
一足 일족 pair,step,short,distance,time
一躍 일약 suddenly,instantly,immediately,overnight,bound,leap
一身 일신 oneself
一軍 일군 army,whole,cool,kids,popular
一軒 일헌 house
一辺倒 일변도 complete,devotion,total,commitment,unvarying,support
一途 일도 wholehearted,earnest,determined,intent,single,minded
一通 일통 copy,letter,way,traffic,pure,straight
一連 일련,일연 series,chain,sequence,two,reams,verse
一週間  week
一遍 일편 once,time,exclusively,only,alone
一過 일과 passing,going,past
一部 일부 part,portion,section,some,copy
一部分 일부분 part,portion,section
一里塚  milestone
一重 일중 layer,single,monopetalous,unlined,kimono
一門 일문 family,clan,kin,sect,school,adherents
一隅 일우 corner,nook
一階 일계 first,floor,ground,storey,rank
一面 일면 face,surface,whole,aspect,side,other
一風 일풍 oddity,eccentricity,peculiarity
一首 일수 tanka,poem
丁寧 정녕,정령 polite,courteous,civil,careful,close,thorough
丁度 정도 exactly,precisely,just,right,though,quite
丁目 정목 district,town,city,block
丁重 정중 polite,courteous,hospitable
七十 칠십 seventy
七夕 칠석 star,festival,tanabata,weaver
七日 칠일 seven,days
七月 칠월 july
万一 만일 emergency,unlikely,event,some,chance,possibility
万事 만사 all,everything
万人 만인 all,people,everybody
万全 만전 perfection,flawlessness
万国 만국 all,countries,whole,world,universal,nations
万年 만년,만연 eternity,perennial,perpetual
万年筆 만년필 fountain,pen
万引 만인 shoplifting,shoplifter
万歳 만세 worthy,celebration,long,time,eternal,life
万能 만능 all,purpose,utility,universal,powerful,almighty
万里 만리 thousands,miles
丈夫 장부 healthy,robust,strong,solid,durable
三人 삼인 three,people
三代 삼대 three,generations,periods,third,generation
三十 삼십 thirty
三十一日  thirty,days
三十日 삼십일 thirty,days
三千 삼천 three,thousand,many
三味線  shamisen,samisen
三回 삼회 three,times
三塁  third,base
三塁手  third,baseman
三塁打  triple
三女 삼녀,삼여 third,daughter
三年 삼년,삼연 three,years
三度 삼도 three,times,thrice,third
三役 삼역 three,parts,divisions
三振 삼진 strikeout,strike,out,fanning
三方 삼방 three,sides
三日 삼일 three,days
三日月 삼일월 new,moon,crescent
三時 삼시 afternoon,snack
三月 삼월 march
三本 삼본 three,kind
三次 삼차 third,tertiary,cubic,order
三流 삼류,삼유 third,rate,class
三男 삼남 three,sons,third,son
三百 삼백 three,hundred,trifling,amount,shyster
三省 삼생,삼성 frequent,reflection
三種 삼종 three,kinds,varieties
三者 삼자 three,persons,parties
三角 삼각 triangle,triangular,shape
三角形 삼각형 triangle
三輪 삼륜 three,wheels
三部 삼부 three,parts,copies
三部作 삼부작 trilogy
上々  very,best,excellent,superb
上下 상하 top,bottom,high,low,above,below
上京 상경 proceeding,capital
上位 상위 superior,top,ranking,higher,order,host
上体  upper,body
上半身 상반신 upper,body
上司 상사 superior,boss,higher,ups
上品 상품 elegant,refined,polished,stylish,sophisticated
上唇  upper,lip
上場 상장 listing,presentation,performance
上層 상층 upper,stratum,layer,above
上手 상수 skillful,skilled,proficient,good,adept,clever
上方 상방 kyoto,vicinity,kansai,region
上昇 상승 rising,ascending,climbing
上映 상영 screening,showing,screen,movie
上機嫌  good,humour,mood
上流 상류,상유 upper,stream,course,reaches,upstream,classes
上海 상해 shanghai
上演 상연 performance,staging,presentation
上申 상신 report,superior
上着 상착 coat,tunic,jacket,outer,garment
上空 상공 sky,skies,upper,air
上等 상등 superior,first,class,excellent,top,quality
上級 상급 advanced,level,high,grade,senior
上記 상기 above,mentioned,named
上達 상달 improvement,advance,progress
上部 상부 top,part,surface
上限 상한 upper,limit,supremum
上院 상원 upper,house,senate
上陸 상륙,상육 landing,disembarkation,landfall
下位 하위 low,rank,lower,position,subordinate,order
下値 하치 lowest,price
下品 하품 vulgar,indecent,coarse,crude
下唇  lower,lip
下地 하지 groundwork,foundation,inclination,aptitude,elementary,knowledge
下宿 하수,하숙 boarding,lodging,board,room,house,lodgings
下山 하산 descending
下戸 하호 non,drinker
下手 하수 humble,position,inferior,unskillful,poor,awkward
下敷 하부 desk,pad,underlay,model,pattern
下方 하방 lower,region,part
下水 하수 drainage,ditch,gutter,sewerage,sewage,black
下水道 하수도 sewer,system,sewerage,drain
下流 하류,하유 downstream,lower,classes
下火 하화 burning,low,waning,declining
下町 하정 shitamachi
下界 하계 world,earth,this
下痢 하리,하이 diarrhea,diarrhoea
下着  underwear
下等 하등 inferior,base,vulgar,low,grade,lower
下級 하급 lower,grade,low,class,junior
下肢 하지 lower,limbs,legs
下落 하락 depreciation,decline,fall,slump
下見 하견,하현 preliminary,inspection,siding,clapboard,weatherboard
下記 하기 following
下車 하거,하차 alighting,getting,off,out
下部 하부 lower,part,substructure,subordinate
下野 하야 losing,power
下降 하강,하항 descent,fall,drop,decline,downturn,subsidence
下限 하한 lower,limit,infimum
下院 하원 lower,house
下駄 하태 geta,turn
不人気  unpopular
不仲 부중 discord,bad,terms
不作 부작 poor,crop,bad,harvest,failure,low
不便 부편,불변,불편 inconvenience,inexpediency,unhandiness
不信 부신,불신 distrust,mistrust,disbelief,discredit,insincerity,impiety
不信任 불신임 non,confidence,lack
不倫 불륜,불윤 adultery,immorality,impropriety,affair
不偏不党 불편부당 impartiality,neutrality,independence
不健康 불건강 poor,health,ill,unhealthy
不備 불비 defect,deficiency,imperfection,inadequacy,lack,yours
不充分 불충분 insufficient,inadequate,imperfect
不全 부전 partial,incomplete,imperfect
不公平 불공평 unfairness,injustice,partiality
不利 부리,불리 disadvantage,handicap,unfavorable,position
不利益 불리익,불이익 disadvantage,handicap,drawback,inadvisability,inexpediency,loss
不動 부동 immovable,motionless,firm,unwavering,unshakable,steadfast
不動産 부동산 real,estate
不動産屋  realtor
不十分  insufficient,inadequate,imperfect
不協和音 불협화음 discord,dissonance,cacophony
不可 불가 wrong,bad,improper,unjustifiable,inadvisable,not
不可侵 불가침 inviolability,nonaggression,sacredness
不可分 불가분 atomic,indivisibility
不可欠  indispensable,essential
不可能 불가능 impossible
不可解 불가해 incomprehensible,mysterious,inexplicable,inscrutable,enigmatic,baffling
不可避 불가피 inevitable,inescapable,unavoidable
不合格 불합격 failure,rejection,disqualification
不合理 불합리 irrational,illogical,unreasonable,absurd,inconsistent
不吉 불길 ominous,sinister,unlucky,inauspicious
不和 부화,불화 friction,discord,trouble,dissension,disagreement
不問 불문 not,asking,disregarding,ignoring,overlooking
不器用  clumsy,awkward,unskillfulness,lack,ability,tactless
不図 부도,불도 suddenly,casually,accidentally,incidentally,unexpectedly,unintentionally
不在 부재 absence,disregard,indifference
不均衡 불균형 imbalance,lack,balance,lopsidedness,disproportion,inequality
不変 불변 eternal,everlasting,unchangeable,immutable,immovable,constant
不妊 불임 infertility,sterility,barrenness
不始末  omission,failure,incompleteness,irregularity,mismanagement,misconduct
不安 부안,불안 anxiety,uneasiness,worry,apprehension,fear,insecurity
不安定 불안정 instability,insecurity,crankiness
不完全 불완전 imperfect,incomplete,faulty,defective
不定 부정 uncertainty,insecurity,inconstancy,indefinite,undecided
不審 부심,불심 incomplete,understanding,doubt,question,distrust,suspicion
不屈 불굴 persistence,fortitude,indomitability
不平 부평,불평 discontent,dissatisfaction,complaint,grievance
不平等 불평등 inequality,unfairness
不幸 불행 unhappiness,sorrow,misfortune,disaster,accident,death
不当 부당 injustice,impropriety,unreasonableness,undeserved,unfair,invalid
不徳 부덕 lack,virtue,immorality,vice,depravity,unworthiness
不必要 불필요 unnecessary,needless
不快 불쾌 displeasure,discomfort,unpleasantness,indisposition,ailment
不思議  wonderful,marvelous,strange,incredible,amazing,curious
不愉快 불유쾌 unpleasant,disagreeable,displeasing,uncomfortable,unhappy
不意 불의 sudden,abrupt,unexpected,unforeseen
不慮  unforeseen,unexpected,sudden,accidental
不成立 불성립 failure,rejection,rupture
不戦 부전,불전 war,renunciation,anti
不振 부진 dullness,slump,stagnation,inactivity,depression
不整脈 부정맥 irregular,pulse,arrhythmia
不敵 부적,불적 daring,fearless,intrepid,bold,tough
不文律 불문율 unwritten,law,common,rule
不断 부단 constant,persistent,unremitting,ceaseless,indecisiveness,usual
不明 불명 unclear,obscure,indistinct,uncertain,ambiguous,unknown
不時着 불시착 emergency,landing,forced,crash
不景気 불경기 economic,slump,hard,times,depression,recession
不服 불복 dissatisfaction,discontent,disapproval,objection,complaint,protest
不本意 불본의 reluctant,unwilling,involuntary,unintentional,unintended,unlooked
不朽 부후,불후 everlasting,immortal,eternal,enduring,undying,imperishable
不条理 부조리 absurd,irrational,unreasonable,illogical,absurdity
不機嫌  pout,displeasure,ill,humor,humour,sullenness
不正 부정 injustice,unfairness,wrongdoing,iniquity,impropriety,irregularity
不死身 불사신 invulnerability,immortality,insensibility,pain
不毛 불모 barren,sterile,infertile,unproductive,fruitless
不気味 불기미 weird,ominous,eerie,uncanny,ghastly
不況 불황 depression,recession,slump
不法 불법 unlawful,illegal,unreasonable,outrageous,unjust,unwarranted
不注意 부주의 carelessness,inattention,thoughtlessness
不浄  uncleanliness,dirtiness,impurity,filthiness,defilement,menses
不満  dissatisfaction,discontent,displeasure,complaint,unhappiness
不潔 불결 unclean,dirty,unsanitary,filthy,indecent,obscene
不燃物  non,inflammables,incombustible
不用意  unprepared,careless,imprudent,indiscreet,inadvertent
不発 불발 misfire
不相応 불상응 unsuited,inappropriate,improper,undeserved
不眠 불면,불민 sleeplessness,insomnia,wakefulness
不眠症 불면증 sleeplessness,insomnia,wakefulness
不確実 불확실 uncertain,unreliable,inauthentic,insecure
不祥事 불상사 scandal,deplorable,event
不穏 불온 disquieting,threatening,turbulent,restless,unsettled,disturbing
不純 불순 impure,adulterated,foul,mixed,dishonest
不肖 불초 unworthy,incompetent,unskilled,inexperienced,foolish,unfortunate
不能 불능 impossible,incapable,unable,incompetence,inability,impotence
不自然 부자연 unnatural,artificial,affected,strained
不自由 부자유 discomfort,inconvenience,poverty,want,destitution,disability
不良 불량 bad,poor,inferior,delinquent,hoodlum,hooligan
不良品 불량품 inferior,goods,defective,product
不要 불요 unnecessary,unneeded
不規則 불규칙 irregularity,unsteadiness,disorderly
不親切 불친절 unkindness,unfriendliness
不評 부평,불평 bad,reputation,disgrace,unpopularity
不詳 불상 unknown,unidentified,unspecified
不調 부조 bad,condition,disagreement,break,off,disorder
不起訴 불기소 nonprosecution,nonindictment
不足 부족 insufficiency,deficiency,shortage,lack,scarcity,deficit
不退転 불퇴전 determination,conviction
不透明 불투명 opaque,obscure,murky,turbid,opacity,obscurity
不通 불통 suspension,interruption,stoppage,cessation
不運 불운 misfortune,bad,luck,ill,fortune
不適切 부적절 unsuitable,inappropriate,improper
不適当 부적당 inadequacy,inappropriateness,unfitness,impropriety
不都合  inconvenient,inexpedient,unfavourable,troublesome,difficult,wrong
不順 불순 irregular,unseasonable,changeable,unsettled,abnormal
与党 여당 ruling,party,government,power
世代 세대 generation,world,age
世帯 세대 household,home,family,housekeeping
世界 세계 world,society,universe,sphere,circle,renowned
世界一 세계일 best,world
世界中  around,world,throughout
世界大戦 세계대전 world,war
世界的 세계적 worldwide,global,international,universal,world,famous
世界観 세계관 world,view,outlook,weltanschauung,appearance
世界遺産  world,heritage
世界銀行 세계은행 world,bank
世相 세상 social,conditions,phase,life,times,state
世紀 세기 century,era
世紀末 세기말 end,century
世襲 세습 heredity,heritage
世話  looking,after,help,aid,assistance
世話人  sponsor,manager,mediator,agent,caretaker
世論 세론 public,opinion,popular,voice,sentiment,consensus
世銀 세은 world,bank
世間 세간 world,society,people,public
丘陵 구릉 hill
両側 양측 both,sides
両国 량국,양국 both,countries
両岸 량안,양안 both,banks
両手 량수,양수 both,hands,arms,ten
両方 양방 both,sides,parties
両日 량일,양일 both,days,two
両替  change,money,exchange
両氏  both,persons
両眼 량안,양안 both,eyes
両立 양립 compatibility,coexistence,standing,together
両端 양단 both,ends,either,end,edges,double
両翼 량익,양익 both,wings,flanks
両者 량자,양자 pair,two,both,persons,things
両腕 양완 both,arms
両親 양친 parents,both
両論 양론 both,arguments
両足 양족 both,feet
両軍 량군,양군 both,armies,teams
両輪 양륜 two,wheels
両面 량면,양면 both,sides,two,double,sided
並列 병렬 arranging,line,standing,row,parallel
並木 병목 roadside,tree,row,trees
並立 병립 standing,abreast
並行 병행 going,abreast,running,concurrently,keeping,pace
中々  very,considerably,easily,readily,fairly,quite
中世 중세 middle,ages,medieval,times,mediaeval
中中 중중 very,considerably,easily,readily,fairly,quite
中京 중경 nagoya
中佐 중좌 lieutenant,colonel,commander
中傷 중상 slander,libel,defamation,calumny,smear
中元 중원 summer,gift
中原 중원 middle,field,country,contest
中古 중고 used,second,hand,old,middle,ages
中古車 중고차 used,car,secondhand
中和 중화 neutralization,neutralisation,counteraction
中国 중국 china,main,region
中国人 중국인 chinese,person
中国語 중국어 chinese
中型 중형 medium,size
中堅 중견 nucleus,backbone,mainstay,key,figure,medium
中央 중앙 centre,center,middle,heart,metropolis,capital
中学 중학 middle,school
中学校 중학교 middle,school
中将 중장 lieutenant,general,vice,admiral
中尉 중위 first,lieutenant
中小 중소 small,medium
中年 중년,중연 middle,age,midlife
中庭 중정 courtyard,quadrangle,middle,court
中心 중심 center,centre,middle,heart,core,focus
中心部 중심부 central,part,heart
中性 중성 neutrality,indifference,sexlessness,androgyny,androgyne,neuter
中性子 중성자 neutron
中指 중지 middle,finger,long,second,tall,toe
中断 중단 interruption,suspension,break
中日 중일 china,japan,middle,day,equinoctial
中旬 중순 middle,month
中期 중기 middle,period,medium,term
中東 중동 middle,east
中枢 중추 centre,center,pivot,mainstay,nucleus,backbone
中核 중핵 kernel,core,nucleus,center,centre
中欧 중구 central,europe
中止 중지 suspension,stoppage,discontinuance,interruption
中毒 중독 poisoning,addiction
中流 중류,중유 mid,stream,middle,course,class
中産階級 중산계급 middle,class,bourgeoisie
中略 중략,중약 omission,ellipsis
中盤 중반 middle,stage,phase,game,midfield
中立 중립 neutrality
中等 중등 second,grade,medium,quality,average,middle
中級 중급 intermediate,level
中絶 중절 abortion,interrupted,discontinued,suspended
中継 중계 relay,broadcasting
中耳 중이 middle,ear,tympanum
中耳炎 중이염 otitis,media
中腹 중복 mountainside
中華 중화 chinese,food,china
中華料理 중화요리 chinese,cooking,food
中華街  chinatown
中身 중신 contents,interior,substance,filling,blade
中軸 중축 axis,pivot,central,figure,key,man
中途 중도 halfway,midway,partway,mid,course
中途半端 중도반단 halfway,half,measures,unfinished,incomplete,halves
中道 중도 middle,road,centrism,moderation,golden,mean
中部 중부 center,centre,middle,heart,chubu,region
中間 중간 middle,midway,halfway,centre,center,position
中高 중고 medium,high
丸々  plump,rotund,chubby,entirely,completely,wholly
丸太  log
丹念 단념 painstaking,careful,meticulous,scrupulous,detailed,elaborate
丹精 단정 working,earnestly,sincerity,diligence,effort,pains
丹誠 단성 working,earnestly,sincerity,diligence,effort,pains
主人 주인 head,proprietor,proprietress,landlord,landlady,employer
主人公 주인공 protagonist,main,character,hero,head,household
主任 주임 person,charge,senior,staff,manager,chief
主体  main,constituent,core,nucleus,subject,protagonist
主体的  independent,responsible,active,proactive,subjective
主催 주최 sponsorship,promotion,organizing,organising,hosting,staging
主力 주력,주역 main,force,chief,object,mainline
主唱 주창 advocacy,promotion
主因 주인 primary,cause,main,factor
主婦 주부 housewife,mistress,homemaker
主宰 주재 supervision,superintendence,chairmanship,chairman
主審 주심 chief,umpire,referee
主将 주장 commander,chief,supreme,captain
主導 주도 leadership,initiative,spearhead
主導権 주도권 hegemony,leadership,initiative
主席 주석 head,chief,chairman,governor,president,top
主幹 주간 chief,editor,managing,manager,person,charge
主張 주장 claim,insistence,assertion,advocacy,emphasis,contention
主役 주역 leading,part,actor,actress
主戦 주전 advocacy,war
主権 주권 sovereignty,supremacy,dominion
主治医 주치의 attending,physician,charge,family,doctor
主流 주류 mainstream,commonplace,main,course,stream
主演 주연 starring
主犯 주범 principal,offence,offense,offender
主眼 주안 main,purpose,chief,aim,focus,point
主砲 주포 main,battery,armament
主税局 주세국 tax,bureau
主筆 주필 editor,chief
主管 주관 supervision,management,supervisor,manager
主義 주의 doctrine,rule,principle,ism
主義者 주의자 advocate,ideologist,ideologue,ist,socialist,communist
主要 주요 chief,main,principal,major
主観 주관 subjectivity,subject,ego
主観的 주관적 subjective
主計 주계 paymaster,accountant
主計局 주계국 budget,bureau
主語 주어 subject
主軸 주축 main,spindle,shaft,linchpin,pivot,principal
主題 주제 subject,theme,motif
主食 주식 staple,food
久々  long,time,while,ago
乗務員 승무원 transport,staff,crew,member,crewman
乗員 승운,승원 crew
乗場 승장 bus,stop,terminal,railway,platform,taxi
乗客 승객 passenger
乗換 승환 transfer,change,connection,switch,conversion,switching
乗気 승기 interest,eagerness,enthusiasm
乗物 승물 vehicle,conveyance,transport,ride,playground,facility
乗用車 승용차 car,automobile
乗組員 승조원 crew
乗車 승차 boarding,getting,into
乗車券 승차권 ticket,passenger
乗降 승강 getting,off,embarking,disembarking
乗馬 승마 horse,riding,mounting,mount,saddle
九九 구구 multiplication,table,times
九十 구십 ninety
九州 구주 kyushu
九日 구일 nine,days
九月 구월 september
九重 구중 ninefold,imperial,palace,court
乞食 걸식 beggar,begging
乱売 난매 underselling,panic,selling
乱暴 난포,난폭,란포 violence,assault,running,riot,rough,reckless
乱獲 난획,란획 excessive,fishing,overfishing,overhunting,taking
乱用 난용,란용 abuse,misuse,misappropriation,using,excess
乱発 난발,란발 random,firing,reckless,excessive,issue
乱立 난립,난입,란입 crowding,together,flooding
乱調 난조,난주,란조 confusion
乱闘  fray,fighting,brawling,scuffle
乱雑 난잡,란잡 disorder,confusion,clutter,mess,muddle,disarray
乳児 유아 infant,suckling,baby
乳幼児 유유아 infants
乳房 유방 breast,udder
乳母車 유모차 baby,carriage,perambulator,pram
乳製品 유제품 dairy,products
乳首 유수 nipple,teat
乾季 건계 dry,season
乾期 건기 dry,season
乾杯 건배 cheers,prosit,toast,drink
乾燥 건조 dryness,aridity,drying,dehydration,desiccation,insipidity
乾物 건물 dry,provisions,dried,food,goods,groceries
乾電池 건전지 dry,cell,battery
亀裂 균열 crack,crevice,fissure,chap,rift
了承  acknowledgement,acknowledgment,understanding,noting,acceptance
了解 료해,요해 comprehension,consent,understanding,agreement,roger
予備 여비 reserve,spare,preparation,preliminaries
予備校  preparatory,school,cram,cramming
予備費  reserve,funds,emergency
予告  advance,notice,previous,note,preliminary,announcement
予報  forecast,prediction
予定  plans,arrangement,schedule,program,programme,expectation
予定表  schedule,program,programme,itinerary
予想  expectation,anticipation,prediction,forecast,conjecture
予想外  unexpected,unforeseen,strange
予感  presentiment,premonition,hunch,have
予断  prediction,prejudgment,presupposition,foregone,conclusion
予期  expectation,forecast
予測  prediction,estimation
予知 여지 foresight,foreknowledge,intimation,premonition,prediction
予算  estimate,budget
予約  reservation,appointment,booking,advance,order,contract
予約注文  pre,order,advance
予習 여습 preparation,lesson
予言  prediction,prophecy,prognostication
予選  preliminary,contest,qualifying,round,trial,heat
予防  prevention,precaution,protection,against
予防接種  vaccination,inoculation,immunization,immunisation
争奪 쟁탈 struggle,scramble,contest
争点 쟁점 point,issue
争議 쟁의 dispute,quarrel,strike
事件 사건 event,affair,incident,case,plot,trouble
事例 사례 example,precedent,case
事例集  collection,cases,instances
事典 사전 encyclopedia,cyclopedia
事前 사전 prior,beforehand,advance,before,fact
事務 사무 office,work,clerical,administration,business,affairs
事務員 사무원 clerk,office,worker,staff
事務官 사무관 administrative,official,secretary,commissioner
事務室 사무실 office
事務局 사무국 secretariat,executive,office
事務当局  officials,charge
事務所 사무소 office
事務次官 사무차관 undersecretary,vice,minister
事務的 사무적 administrative,businesslike,practical,impersonal,perfunctory,robot
事変 사변 accident,disaster,incident,uprising,emergency
事実 사실 fact,truth,reality
事実上 사실상 matter,fact,actually,effectively,reality,effect
事実無根 사실무근 groundless
事後 사후 after,post,fact
事情 사정 circumstances,conditions,situation,reasons,state,affairs
事態 사태 situation,state,affairs,circumstances
事故 사고 accident,incident,trouble,circumstances,reasons
事柄  matter,thing,affair,circumstance
事業 사업 project,enterprise,business,industry,operations,venture
事業所 사업소 plant,enterprise,place,office
事由 사유 reason,cause
事象 사상 event,phenomenon,matter
事項 사항 matter,item,facts
二世 이세 nisei,second,generation,junior,son
二人 이인 two,persons,people,pair,couple
二人三脚 이인삼각 operating,tandem
二人前  two,people
二分 이분 halving,dividing,bisection,two,equinoxes
二十 이십 twenty
二十一日  twenty,days
二十世紀 이십세기 twentieth,century
二十日 이십일 twenty,days
二号 이호 number,two,mistress,concubine
二回  twice
二塁  second,base
二塁手  second,baseman
二塁打  double
二度 이도 two,times,twice,degrees
二日 이일 two,days
二月 이월 february
二期 이기 two,periods,terms
二枚 이매 two,sheets
二枚目  handsome,man
二枚舌  double,dealing,duplicity,equivocation,tongued
二次 이차 second,secondary,quadratic,order
二死 이사 two,out,down
二流 이류 second,rate,inferior
二番 이번 second,number,two
二百 이백 two,hundred
二百十日  storm,day
二者択一 이자택일 two,choices
二見 이견 forked
二部 이부 two,parts,copies,second,part
二重 이중 double,two,fold,layers,duplex,diplo
二重奏 이중주 instrumental,duet,duo
二階 이계 second,floor,upstairs
云々  such,like,comment,criticism
互助 호조 mutual,aid,cooperation,benefit
互換 호환 interchange,transposition,compatible
互角 호각 equal,even,evenly,matched,well,par
互選 호선 internal,vote
五体  whole,body
五分  half,tie,evenness
五十 오십 fifty
五十音 오십음 japanese,syllabary
五感 오감 five,senses
五日 오일 five,days
五月 오월 may
五輪 오륜 olympic,rings,olympics
井戸 정호 water,well
些細 사세 trivial,slight
亜熱帯 아열대 subtropics
亜鉛 아연 zinc
亡命 망명 seeking,asylum,defection,emigration,exile,becoming
亡夫 망부 deceased,husband,late
亡父 망부 deceased,father,late
亡霊  departed,spirit,soul,dead,ghost,apparition
亡骸 망해 remains,corpse,body
交互 교호 alternate,alternating,mutual,reciprocal
交付 교부 delivery,issuance,handing,over,granting
交代 교대 alternation,change,relief,relay,shift,substitution
交信 교신 telecommunications,correspondence
交友 교우 friend,companion,acquaintance,friendship,companionship
交差 교차 crossing,intersection,over
交差点 교차점 crossing,intersection
交戦 교전 war,battle,hostilities
交換 교환 exchange,interchange,switching,reciprocity,barter,substitution
交易 교역,교이 trade,commerce
交替 교체 alternation,change,relief,relay,shift,substitution
交流 교류,교유 exchange,interchange,interaction,mingling,networking,intercourse
交渉 교섭 negotiations,discussions,connection
交番 교번 police,box,alternation,alternating
交通 교통 traffic,transportation,communication,exchange,intercourse
交通事故 교통사고 traffic,accident
交通機関 교통기관 transportation,transport,facilities,system,transit
交通網 교통망 transportation,network,transport,traffic
交通費 교통비 traveling,expenses,travelling,carfare
交錯 교착 mixture,blending,complication,crossing,intersecting,interlacing
交際 교제 company,friendship,association,society,acquaintance
交際費 교제비 entertainment,expenses
交響曲 교향곡 symphony
交響楽  symphony
享受 향수 reception,acceptance,enjoyment,being,given
京都 경도 kyoto
京阪 경판 kyoto,osaka
亭主 정주 household,head,master,host,innkeeper,owner
人々  people,men,women,each,person,everybody
人一倍  exceedingly,extremely,unusually
人中 인중 society,company,public,world
人事 인사 personnel,affairs,human,resources
人事異動 인사이동 personnel,change,shift,reshuffle,staff,reassignment
人件費 인건비 personnel,expenses,labor,cost,labour
人体 인분 human,body
人出 인출 crowd,turnout
人前  portion,food,public,front,others
人力車 인력거 rickshaw,jinrikisha
人参 인삼 carrot,asian,ginseng
人口 인구 population,common,talk
人命 인명 life
人員 인원 number,persons,personnel
人妻  married,woman
人工 인공 artificial,man,made,human,work,skill
人工呼吸 인공호흡 artificial,respiration
人工的 인공적 artificial,unnatural
人工衛星 인공위성 artificial,satellite
人形 인형 doll,puppet,figure
人影 인영 figure,person,figures,people,shadow
人心 인심 human,nature,heart,spirit,kindness,sympathy
人情 인정 humanity,empathy,kindness,sympathy,human,nature
人数 인수 number,people,many
人文 인문 humanity,civilization,civilisation,culture
人文科学 인문과학 humanities,social,sciences,liberal,arts
人材 인재 capable,person,talented,human,resources,personnel
人柄  personality,character,personal,appearance,gentility
人格 인격 personality,character,individuality,personhood
人権 인권 human,rights,civil,liberties
人民 인민 people,citizens,populace
人民戦線 인민전선 popular,front
人気 인기 popularity,public,favor,condition,tone,character
人気者  popular,person,favorite,favourite
人為 인위 human,work,agency,art,artificiality
人為的 인위적 artificial,unnatural,human,caused,man,made
人物 인물 person,character,figure,personage,man,woman
人生 인생 life
人生観 인생관 view,life
人的 인적 human,personal
人目 인목 public,gaze,notice,attention
人相 인상 looks,countenance,facial,features,physiognomy
人種 인종 race,type,person
人脈 인맥 personal,connections
人質 인질 hostage
人造 인조 artificial,man,made,imitation,synthetic
人道 인도 humanity,sidewalk,footpath
人道主義 인도주의 humanism,humanitarianism
人道的 인도적 humane
人達  people
人選 인선 personnel,selection
人間 인간 human,being,person,man,mankind,humankind
人間像 인간상 image,person
人間性 인간성 humanity,human,nature
人間的 인간적 human,like,person
人間関係 인간관계 human,relations,personal,relationships
人類 인류,인유 mankind,humanity
人類学 인류학 anthropology
人骨 인골 human,bones
仁義 인의 humanity,justice,virtue,duty,formal,greeting
今一 금일 not,quite,somewhat
今回 금회 this,time,now
今夏 금하 this,summer,next,last
今夜 금야 this,evening,tonight
今季  this,season
今宵 금소 this,evening,tonight
今年 금년 this,year
今年度 금년도 this,year
今度 금도 this,time,now,next,another,shortly
今後 금후 now,hereafter
今日 금일 today,this,day,these,days,recently
今日的  modern
今昔 금석 past,present
今春 금춘 this,spring
今時 금시 these,days,nowadays,present,day,modern
今晩 금만 tonight,this,evening
今更  now,this,stage,afresh,anew,again
今月 금월 this,month
今朝 금조 this,morning
今期 금기 present,term
今秋 금추 this,autumn,fall
今週 금주 this,week
今週末  this,weekend
介入 개입 intervention
介助  help,assistance,aid
介在 개재 existing,interposition,intervention,involvement
介護 개호 nursing,care,caregiving,caring
仏像 불상 statue,buddha,image,buddhist
仏壇 불단 buddhist,altar
仏教 불교 buddhism
仏文 불문 french,writing,literature
仏蘭西 불란서 france
仏語 불어 french
仕事 사사 work,job,labor,labour,business,task
仕事中  work,midst,working
仕事場  construction,site,working,area
仕手 사수 doer,performer,protagonist,hero,leading,part
仕方 사방 way,method,means,resource,course
仕業 사업 deed,act,action
仕様  way,method,means,resource,remedy,specification
仕草 사초 gesture,movement,action,behavior,behaviour,bearing
他人 타인 another,person,other,people,others,unrelated
他国 타국 foreign,country,other,another,province,strange
他方 타방 other,way,direction,side,party,hand
他殺 타살 murder
他派 타파 other,group
他社 타사 another,company,other
他者 타자 another,person,others
他薦 타천 recommendation
他面 타면 other,side,another,different,angle,hand
付与 부여 grant,allowance,endowment,bestowal,assignment,conferment
付加 부가 addition,annexation,appendage
付属 부속 attached,belonging,included,enclosed,affiliated,annexed
付帯 부대 incidental,ancillary,accessory,secondary,collateral
付着 부착 sticking,clinging,adhesion,cohesion,agglutination
付近 부근 neighbourhood,neighborhood,vicinity,environs,approaching
付録 부록,부여 appendix,supplement,annex,extra
仙人 선인 mountain,man
仙台  sendai
代々  generations,hereditary
代人 대인 substitute,deputy,proxy,representative,agent
代代 대대 generations,hereditary
代償 대상 compensation,indemnification,reparation,consideration
代名詞 대명사 pronoun,synonym,classic,example,pattern,byword
代弁 대변 speaking,proxy,acting,spokesman,representing,payment
代役 대역 substitute,substitution,stand,double
代打 대타 pinch,hitting
代替 대체 substitution,alternation,alternative,substitute
代理 대리 representation,agency,proxy,deputy,agent,attorney
代理人 대리인 proxy,agent,substitute,deputy,alternate,representative
代理店 대리점 agent,agency
代用 대용 substitution
代目 대목 counter,generations
代行 대행 acting,agent,behalf,executing,business
代表 대표 representative,representation,delegation,type,example,model
代表作 대표작 representative,work,masterpiece
代表的 대표적 representative,exemplary,model
代謝 대사 metabolism,renewal,regeneration
代議士 대의사 parliamentarian,member,congress
代金 대금 price,cost,charge,payment,bill,fee
令和 영화 reiwa,era
令嬢 영양 daughter,young,woman
令状 령상,영장 warrant,summons,written,order
以上 이상 further,above,mentioned,foregoing,end
以下 이하 not,exceeding,downward,below,under,mentioned
以内 이내 within,inside,less,than
以前 이전 ago,since,before,previous
以外 이외 exception,excepting
以後 이후 after,this,now,hereafter,thereafter,since
以来 이래 since,henceforth
以降 이강 after,hereafter,thereafter,since
仮令 가령 though,although,supposing,ever
仮処分 가처분 provisional,disposition,temporary,injunction
仮名 가명 kana,japanese,syllabary,alias,pseudonym,pen
仮定 가정 assumption,supposition,hypothesis
仮想 가상 imagination,supposition,virtual,potential
仮称 가칭 temporary,name,provisional
仮装 가장 costume,fancy,dress,masquerade,disguise,converted
仮設 가설 temporary,provisional
仮説 가설 hypothesis,supposition,assumption,tentative,theory
仮面 가면 mask,disguise,guise
仮題 가제 tentative,title
仰天 앙천 being,amazed,horrified
仲人 중인 matchmaker,intermediary,middleman,mediator,intercessor
仲介 중개 agency,intermediation
仲裁 중재 arbitration,intercession,mediation
仲買 중매 brokerage
仲間 중간 company,fellow,colleague,associate,comrade,mate
件数 건수 number,events
任務 임무 duty,function,office,mission,task
任命 임명 appointment,nomination,ordination,commission,designation
任意 임의 optional,voluntary,arbitrary,random,discretionary,facultative
任期 임기 term,office
企図 기도 plan,project,scheme
企業 기업 enterprise,business,company,corporation
企業家 기업가 industrialist,entrepreneur
企画 기획 planning,project,plan,design
企画室 기획실 planning,office
伊呂波  fundamentals
伊達 이달 elegance,dandyism,sophistication,having,style,affectation
伏兵 복병 ambush,troops,unexpected,opposition,obstacle
伏線 복선 foreshadowing,preparation,precautionary,measures
伐採 벌채 felling,timber,logging,lumbering
休刊 휴간 suspension,publication
休場 휴장 theater,closure,theatre,stage,absence
休息 휴식 rest,relief,relaxation
休憩 휴게 rest,break,recess,intermission
休憩所 휴게소 rest,area,stop,service,parking
休憩時間  rest,period,intermission,break,time,recess
休戦 휴전 cease,fire,truce,armistice
休日 휴일 holiday,day,off
休暇 휴가 holiday,day,off,furlough,absence
休校 휴교 closure,school
休業 휴업 suspension,business,temporary,closure,shutdown,holiday
休止 휴지 pause,cessation,rest
休職 휴직 temporary,retirement,suspension,office
休講 휴강 cancellation
休養 휴양 rest,break,recreation,recuperation,convalescence
休館 휴관 closure
会則 회칙 society,regulations,club,constitution
会合 회합 meeting,assembly,gathering,association,conjunction
会員 회원 member,membership
会堂 회당 church,chapel,synagogue,tabernacle
会報 회보 bulletin,report,newsletter
会場 회장 assembly,hall,meeting,place,venue,grounds
会心 회심 congeniality,satisfaction,gratification
会期 회기 session
会社 회사 company,corporation,workplace
会社員 회사원 company,employee,office,worker
会見 회견 interview,audience,meeting,party
会計 회계 accounting,finance,account,reckoning,bill,check
会計士 회계사 accountant
会計年度 회계연도 fiscal,year
会話 회화 conversation
会談 회담 conversation,conference,discussion,interview
会議 회의 meeting,conference,session,assembly,council,convention
会議室 회의실 conference,room,council
会費 회비 membership,fee
会釈 회석 slight,bow,nod,salutation,consideration,thoughtfulness
会長 회장 president,chairman
会頭 회두 society,president
会食 회식 dining,together,mess
会館 회관 meeting,hall,assembly
伝承 전승 handing,down,legend,tradition,folklore,transmission
伝染 전염 contagion,infection
伝染病 전염병 contagious,disease,communicable,transmissible,infectious,epidemic
伝票 전표 chit,sales,slip,voucher
伝統 전통 tradition,convention
伝統文化 전통문화 traditional,culture
伝統的 전통적 traditional,conventional
伝言 전언 verbal,message,word
伝記 전기 biography,life,story
伝説 전설,전세,전열 tradition,legend,folklore
伝送 전송 transmission,communication,circulation,dissemination,diffusion,propagation
伝道 전도 missionary,work,proselytizing,preaching,evangelism
伝達 전달 transmission,communication,delivery,conveyance,transfer,relay
伯仲 백중 being,equal,par
伯剌西爾 백랄서이 brazil
伯母 백모 aunt
伯爵 백작 count,earl
伯父 백부 uncle
伴侶 반려 companion,partner,spouse
伴奏 반주 accompaniment
伸縮 신축 expansion,contraction,elasticity,flexibility
似顔 사안 portrait,likeness
似顔絵  portrait,likeness,sketch
位置 위치 place,situation,position,location
低下 저하 fall,decline,lowering,deterioration,degradation
低価格 저가격 low,price
低地 저지 depression,lowlands,low,ground,bottom,land
低料金  low,rates
低気圧 저기압 low,pressure,depression,cyclone,bad,temper
低水準  substandard,low,level
低減 저감 decrease,reduction,fall,depreciation,mitigation
低温 저온 low,temperature
低落 저락 fall,decline,slump
低調 저조 inactive,slow,sluggish,slack,low,tone
低迷 저미 hanging,low,hovering,around,sluggish,slump
低音 저음 low,tone,bass,voice
住人 주인 dweller,inhabitant,resident,user
住宅 주택 residence,housing,residential,building
住宅地 주택지 housing,district,residential
住宅街 주택가 residential,area
住居 주거 dwelling,house,residence,address
住所 주소 address,residence,domicile
住民 주민 inhabitant,resident,citizen,population
住民票  certificate,residence
住民税 주민세 municipal,tax
住職 주직 chief,priest
体内 분내 interior,body
体制  order,system,structure,organization,organisation
体力 분력 stamina,endurance,physical,strength,resilience,resistance
体勢  posture,stance
体型  figure,body,shape,build,physique,form
体外受精  vitro,fertilization,fertilisation,ivf
体形 분형 figure,body,shape,build,physique,form
体得  mastery,realization,realisation,comprehension
体感 분감 bodily,sensation,sense,experience
体操  gymnastics,physical,exercises,calisthenics
体格  physique,constitution
体温  temperature,body
体温計  medical,thermometer
体積  capacity,volume
体系  system,organization,organisation,architecture
体罰  corporal,punishment
体育  physical,education,gym
体育館  gymnasium
体裁  appearance,format,form,style,appearances,decency
体調  physical,condition,state,health
体質  constitution,predisposition,disposition,tendency,character,innate
体重  weight
体長  length,body
体験  experience,personal,hands
何事 하사 what,everything,anything
何人 하인 anyone,any,person,whoever,number,people
何処 하처 where,what,place,how,much,extent
何分  some,any,little,kind,sort,please
何十  several,tens
何千  many,thousands
何卒 하졸 please,kindly,all,means,without,fail
何年 하년 how,long,what,year
何故 하고 why,how
何方 하방 way,direction,where
何日 하일 what,day
何時 하시 when,what,time,how,soon,normal
何時頃 하시경 about,when,how,soon
何百  hundreds
何遍  how,often
余人 여인 others,other,people
余分 여분 extra,excess,surplus
余剰  surplus,remainder,residue,margin,balance
余力 여력 remaining,strength,reserve,power,money,spare
余命 여명 time,left
余地 여지 place,room,margin,scope
余念 여념,여염 another,idea
余所 여소 another,place,somewhere,else,strange,parts
余暇 여가 leisure,time,spare
余波 여파 after,effect,aftermath
余程 여정 very,greatly,much,large,extent,quite
余裕 여유 surplus,margin,leeway,room,space,time
余計  too,many,much,excessive,superfluous,superabundant
余談 여담 digression,sequel
余震 여진 aftershock
余韻 여운 reverberation,swelling,trailing,note,lingering,memory
作付面積  planted,area
作動 작동 operation,functioning,running
作品 작품 work,opus,performance,production
作家 작가 author,writer,novelist,artist
作成 작성 preparing,writing,framing,making,producing,creating
作戦 작전 tactics,strategy,military,operation,naval
作文 작문 writing,composition
作曲 작곡 composition,setting
作曲家 작곡가 composer
作柄 작병 crop,conditions,quality
作業 작업 work,operation,manufacturing,fatigue,duty
作業環境 작업환경 work,environment
作法 작법 manners,etiquette,propriety,manner,production,way
作物 작물 crop,crops,produce,farm,products
作用 작용 action,operation,effect,function
作者 작자 creator,author,writer,artist,composer,playwright
作製  manufacture,production
作詞 작사 song,lyrics
作風 작풍 style,characteristics
佳作 가작 honourable,mention
佳境 가경 climax,good,part,scenic,spot,beautiful
併合 병합 merger,joining,into,amalgamation,melding,merging
併殺 병살 double,play
併用 병용 using,together
併発 병발 concurrence,coincidence,complication
併設 병설 joint,establishment,annex,juxtaposition
使命 사명 mission,errand,task,duty,obligation
使徒 사도 apostle,disciple
使用 사용 use,application,employment,utilization,utilisation
使用人 사용인 employee,servant
使用料 사용료 use,fee,rent
使用者 사용자 user,consumer,employer
使節 사절 envoy,ambassador,delegate,emissary,mission
使者 사자 messenger,envoy,emissary
例会 예회 regular,meeting
例外 예외 exception
例外的 예외적 exceptional
例年 예년 average,year,every,annually
例文 예문 example,sentence,illustrative,model
例題 예제 example,exercise
侍医 시의 court,physician
侍女 시녀 lady,attendant,waiting,maid
侍従 시종 chamberlain
供与 공여 giving,provision,furnishing
供出 공출 obligatory,supply,delivery
供物 공물 offering,votive
供給 공급 supply,provision
供述 공술 affidavit,deposition,testimony
供養 공양 holding,service
依存 의존 dependence,reliance
依存症  dependence
依然 의연 still,yet
依頼 의뢰 request,commission,entrusting,dependence,reliance
価値 가치 value,worth,merit
価値観 가치관 sense,values,value,system
価格 가격 price,value,cost
侮蔑 모멸 scorn,disdain,contempt,slight
侮辱 모욕 insult,affront,slight,contempt
侯爵 후작 marquis,marquess
侵入 침입 invasion,incursion,raid,aggression,intrusion,trespass
侵害 침해 infringement,violation,invasion,encroachment,trespass
侵攻 침공 invasion
侵犯 침범 violation,invasion,infringement
侵略 침략 aggression,invasion,raid
侵食 침식 encroachment,erosion,corrosion
便乗 편승 taking,advantage,jumping,bandwagon,passage,getting
便利 변리,편리,편이 convenient,handy,useful
便宜 변의,편의 convenience,accommodation,advantage,benefit,expediency
便所 변소,편소 toilet,lavatory,water,closet,restroom,bathroom
便秘 변비 constipation
便箋 편전 writing,paper,stationery
係争 계쟁 contention,dispute,conflict,controversy
係員 계원 person,charge,official,attendant
係官 계관 official,charge
係長 계장 subsection,head,assistant,manager,chief,clerk
促成 촉성 promotion,growth
促進 촉진 promotion,acceleration,encouragement,facilitation,spurring
俊英 준영 excellence,genius
俊足 준족 swiftness,foot,fast,runner,gifted,person
俎板 조판 chopping,board,cutting
俗語 속어 colloquialism,colloquial,language,slang
保健 보건 preservation,health,hygiene,sanitation
保健所 보건소 animal,shelter
保全 보전 preservation,integrity,conservation,maintenance
保存 보존 preservation,conservation,storage,maintenance,saving
保守 보수 maintenance,conservatism,conservativeness,conservation
保守党 보수당 conservative,party
保守的 보수적 conservative
保安 보안 peace,preservation,security,safety
保持 보지 retention,maintenance,preservation
保有 보유 possession,retention,maintenance
保母 보모 childcare,worker,kindergarten,teacher
保温 보온 retaining,warmth,keeping,heat,insulation
保留 보류,보유 reservation,putting,hold,deferment
保管 보관 charge,custody,safekeeping,deposit,storage
保育 보육 nursing,nurturing,rearing,lactation,suckling
保育園 보육원 nursery,school,day,preschool
保育所  nursery,school
保証 보정 guarantee,security,assurance,pledge,warranty
保証人  guarantor,surety,sponsor,reference,bondsman
保証金  deposit,security,money,bond,payment,guarantee
保護 보호 protection,safeguard,guardianship,custody,patronage,preservation
保護者 보호자 guardian,protector,patron,parent
保釈 보석 bail,releasing
保険 보험 insurance,guarantee
保険金 보험금 insurance,payout,money
保障 보장 guarantee,security,assurance,pledge,warranty
保革 보혁 conservatism,progressivism,conservatives,reformists
保養 보양 health,preservation,recuperation,recreation
保養所 보양소 sanatorium,rest,home
信仰 신앙 faith,belief,creed
信任 신임 trust,confidence,credence
信号 신호 signal,signalling,signaling,traffic,light
信号機 신호기 traffic,light,signalling,mechanism,semaphore
信奉 신봉 belief,faith,adherence,espousal
信徒 신도 layman,believer,adherent,follower,laity
信念 신념 belief,faith,conviction
信条 신조 creed,belief,conviction,article,faith
信用 신용 confidence,trust,faith,reputation,credit
信用組合 신용조합 credit,association
信用金庫 신용금고 credit,union
信義 신의 faith,fidelity,loyalty
信者 신자 believer,adherent,devotee
信託 신탁 trust,entrusting
信販会社  credit,company
信金 신금 credit,union
信頼 신뢰 reliance,trust,faith,confidence
信頼性 신뢰성 credibility,authenticity,confidence,reliability
修了 수료 completion
修学旅行 수학여행 excursion,field,trip,school
修復 수복 restoration,repair,mending
修業 수업 pursuit,knowledge,studying,learning,training,completing
修正 수정 amendment,correction,revision,modification,alteration,retouching
修理 수리 repair,mending,fixing,servicing
修練 수련 training,drill,practice,practising,discipline
修繕 수선 repair,mending
修行 수항,수행 ascetic,practices,training,practice,discipline,study
修道 수도 learning
修道院 수도원 monastery,convent,cloister,abbey
俳人  haiku,poet
俳優 배우 actor,actress,player,performer
俳句 배구 haiku
俸給 봉급 salary,wages,pay
倉庫 창고 storehouse,warehouse,godown
倉敷 창부 storage,charges
個々  individual,separate,each
個々人  individual,people
個人 개인 individual,private,person,personal
個人差 개인차 individual,differences,personal,equation
個人的 개인적 personal,individual,private
個体  individual,specimen
個別 개별 individual,separate,personal,case
個室  private,room,single,stall
個展 개전 solo,exhibition,man,woman
個性 개성 individuality,personality,quirk,idiosyncrasy,character,individual
個性的 개성적 individual,distinctive,unique,characteristic,personal,idiosyncratic
個所 개소 place,point,part,spot,area,passage
倍加 배가 doubling
倍増 배증 double
倍率 배율 magnification,leverage,amplification,scaling,factor,scale
倒産 도산 bankruptcy,insolvency,commercial,failure,failed,business
倒錯 도착 perversion,inversion
倒閣 도각 overthrow,government
候補 후보 candidate,contender,prospect,pick,choice,list
候補者 후보자 candidate,applicant
借入金 차입금 loan,payable,debt
借地 차지 leased,land
借家 차가 house,rent,rented,renting
借款 차관 loan
借金 차금 debt,loan,liabilities,borrowing,money
値段  price,cost
倦怠 권태 weariness,fatigue,languor,boredom,tedium,ennui
倫理 윤리 ethics,morals
倫理学 윤리학 ethics,moral,philosophy
倫理的 윤리적 ethical
倶楽部  club,fraternity,sorority,clubhouse
倹約 검약 thrift,economy,frugality
偉人 위인 great,person,eminent,figure
偉大 위대 great,grand,magnificent,outstanding,mighty
偉業 위업 great,achievement,feat,work,undertaking
偏向 편향 propensity,tendency,inclination,deflection
偏差値  deviation,value,standard,score
偏狭 편협 narrow,mindedness,intolerance,illiberality,narrowness
偏見 편견 prejudice,bias,distorted,view
偏食 편식 unbalanced,diet
停学 정학 suspension,school
停戦 정전 armistice,ceasefire
停止 정지 stoppage,coming,stop,halt,standstill,ceasing
停泊 정박 anchorage,anchoring,mooring
停滞 정체 stagnation,standstill,congestion,delay,accumulation
停留所 정류소 stop,station,stopping,place
停車 정거,정차 stopping,stop
停電 정전 power,outage,electricity,blackout
健保 건보 health,insurance
健全 건전 healthy,sound,wholesome
健在 건재 good,health,alive,well,going,strong
健康 건강 health,healthy,sound,fit,wholesome
健康保険 건강보험 health,insurance
健康的  hygienic,healthy,healthful,sanitary
健康診断 건강진단 physical,examination
健康食品 건강식품 health,foods
健気 건기 admirable,commendable,praiseworthy,laudable,brave,heroic
健診  physical,examination,medical,health,checkup,screening
健闘  fighting,bravely,strenuous,efforts
側近 측근 close,associate,aide,brains,truster
側面 측면 side,flank,profile,sidelight,lateral,aspect
偵察 정찰 scouting,reconnaissance
偶々  occasionally,once,while,seldom,casually,unexpectedly
偶像 우상 image,idol,statue
偶数 우수 even,number
偶然 우연 coincidence,chance,accident,fortuity,unexpectedly,accidentally
偶発 우발 sudden,outbreak,accidental,incidental
偽物 위물 spurious,article,forgery,counterfeit,imitation,sham
偽装 위장 camouflage,disguise,pretense,feigning,masquerade
偽証 위정 false,evidence,perjury,testimony
偽造 위조 forgery,falsification,fabrication,counterfeiting
傍受 방수 interception,monitoring,tapping
傍聴 방청 listening,attending,sitting,observing
傍観 방관 looking,remaining,spectator
傑作 걸작 masterpiece,best,work,amusing,blunder,funny
傑出 걸출 being,outstanding,excelling,foremost
傘下 산하 affiliated,under,jurisdiction,umbrella
備考 비고 note,remarks
備蓄 비축 stockpile,reserves,storing,laying
催促 최촉 pressing,urging,demanding,demand
催涙 최루 lacrimator,dacryagogue
催眠 최면 hypnosis
傲慢 오만 haughty,arrogant,insolent,proud,overbearing
債券 채권 bond,debenture
債務 채무 debt,liabilities
債権 채권 credit,claim
傷口  wound,cut
傷害 상해 wound,injury,accident,casualty,assault
傷者 상자 wounded,person,casualty,injured
傷跡  scar
傾倒 경도 devoting,oneself,concentrating
傾向 경향 tendency,trend,inclination
傾斜 경사 inclination,slant,slope,bevel,list,dip
傾注 경주 devotion,concentration
傾聴 경청 listening,closely
僚友 요우 colleague,workmate,comrade,coworker
僧侶 승려 priest,monk,bonze
僧院 승원 monastery,temple
儀式 의식 ceremony,rite,ritual,service
儀礼 의례 etiquette,courtesy
儒学 유학 confucianism
儒教 유교 confucianism
償却 상각 repayment,redemption,depreciation,amortization,amortisation
償還 상환 repayment,redemption,amortization,amortisation
優位 우위 predominance,superiority,ascendancy,advantage,supremacy
優先 우선 preference,priority,precedence
優先的 우선적 preferential
優劣 우렬,우열 merits,superiority,inferiority,quality
優勝 우승 overall,victory,championship
優勢 우세 superiority,superior,power,predominance,preponderance
優柔不断 우유부단 indecisiveness,shilly,shally,irresolution,vacillation,indecision
優秀 우수 superior,excellent,brilliant,outstanding
優等生 우등생 honor,student,honours,model,prize,pupil
優美 우미 grace,refinement,elegance,daintiness
優良 우량 superior,excellent,fine
優越感 우월감 superiority,complex,sense
優遇 우우 favorable,treatment,favourable,hospitality,warm,reception
優雅 우아 elegant,graceful,refined,leisurely,comfortable,easy
元々  originally,nature,start
元凶 원흉 ringleader,main,culprit,cause,source
元帥 원수 marshal,admiral,general,army
元年 원년 first,year
元本 원본 principal,capital
元来 원래 originally,essentially,naturally,nature,really,actually
元気 원기 lively,full,spirit,energetic,vigorous,vital
元祖 원조 originator,pioneer,inventor,founder,progenitor,primogenitor
元禄  genroku,era
元素 원소 element,chemical,origin,source
元老 원로 elder,statesman,doyen,old,timer,authority
元金 원금 capital,principal
元首 원수 sovereign,ruler,head,state
兄弟 형제 siblings,brothers,sisters,law,mate,friend
兄貴  elder,brother,older,man
充分 충분 enough,sufficient,plenty,adequate,satisfactory,sufficiently
充填 충전 filling,replenishing,loading,packing,plugging
充実 충실 fullness,completion,perfection,substantiality,enhancement,improvement
充当 충당 allocation,appropriation
充満  being,filled,full,permeation
充足 충족 sufficiency
充電 충전 charging,electrification
兆候 조후 sign,indication,omen,symptom
先々  distant,future,inevitable,places,goes
先人 선인 predecessor,pioneer,ancestor
先代 선대 previous,generation,family,predecessor,age
先住 선주 original,inhabitant,aboriginal,previous,priest
先例 선례 precedent
先入観 선입관 preconception,preconceived,notion,prejudice
先制 선제 head,start,initiative,preemption
先取 선취 earning,first,preoccupation
先天的 선천적 inborn,innate,inherent,congenital,hereditary,priori
先導 선도 guidance,leadership,leading,way
先手 선수 first,move,moving,forestalling,initiative
先方 선방 other,party,side,ahead,front,destination
先日 선일 other,day
先月 선월 last,month
先決 선결 deciding,first,settling,priority
先物 선물 futures
先生 선생 teacher,instructor,master,sensei
先発 선발 starting,advance,first,going,ahead
先着 선착 arriving,first
先祖 선조 ancestor
先程 선정 moment,ago,just,now
先端 선단 pointed,end,tip,point,cusp,apex
先般 선반 other,day
先行 선행 preceding,going,first,leading,ahead,taking
先見 선견,선현 foresight,anticipation
先輩 선배 senior,superior,elder,older,graduate,progenitor
先週 선주 last,week,before
先進 선진 advanced,developed,seniority,senior,superior,elder
先進国 선진국 advanced,country,nations
先遣 선견 sending,ahead
先陣 선진 vanguard,advance,guard
先頃  recently,other,day
先頭 선두 head,lead,vanguard,first
先駆 선구 forerunner,precursor,pioneer,leader,outrider,outriding
光学 광학 optics
光年 광년 light,year
光彩 광채 brilliance,splendour,splendor,lustre,luster
光明 광명 bright,light,hope,future
光景 광경 scene,spectacle,sight,view
光栄 광영 honour,honor,glory,privilege
光沢 광석,광택 brilliance,polish,lustre,luster,glossy,finish
光熱費 광열비 energy,bill,utility,cost
光線 광선 beam,light,ray
光輝 광휘 brightness,splendour,splendor
克己 극기 self,denial,control
克明 극명 detailed,scrupulous,careful,minute,faithful,elaborate
克服 극복 conquest,overcoming,subjugation,victory,over
免状 면상,면장 diploma,licence,license
免疫 면역 immunity,immunization,immunisation,being,hardened,unaffected
免税 면세 tax,exemption,duty
免職 면직 dismissal,sacking,discharge
免許 면허 license,permit,licence,certificate
免許証  licence,license,permit,certificate
免責 면책 exemption,responsibility,disclaimer
免除 면제 exemption,exoneration,discharge
兎角 토각 various,things,this,being,apt,prone
児童 아동 children,juvenile
党内 당내 party,internal
党利 당리 party,interests
党務 당무 party,business
党勢 당세 strength,party
党員 당원 party,member
党派 당파 faction,party,clique
党略 당략 party,politics
党籍 당적 party,membership,register
党議 당의 party,conference,council,decision,resolution
党首 당수 party,leader
入会 입회 admission,joining,enrollment,enrolment
入力 입력,입역 input,entry
入口 입구 entrance,entry,gate,approach,mouth
入団 입단 joining,enrollment,enrolment
入園 입원 enrollment,kindergarten
入場 입장 entrance,admission,entering
入場券 입장권 admission,ticket,entrance,platform
入学 입학 matriculation,enrolment
入学試験 입학시험 entrance,examination
入室 입실 entering,room
入居 입거 moving,into
入念 입염 careful,elaborate,scrupulous
入所 입소 admission,entrance,imprisonment,internment,confinement
入手 입수 acquisition,obtaining,coming,hand
入札 입찰 bid,tender,bidding
入植 입식 settlement,immigration
入浴 입욕 bathing,bathe,take,bath,enter
入港 입항 arriving,harbor
入社 입사 joining,company,entering
入荷 입하 arrival,goods,received
入試 입시 entrance,examination
入選 입선 being,selected,accepted,winning
入金 입금 deposit,payment,money,received,due
入門 입문 entering,institution,beginning,training,primer,manual
入閣 입각 joining,cabinet
入院 입원 hospitalization,hospitalisation
入館料  admission,fee
全世界 전세계 whole,world
全人 전인 saint
全会 전회 whole,assembly
全体  whole,entirety,whatever
全体主義  totalitarianism
全体的  overall,whole
全勝 전승 complete,victory
全員 전원 all,members,hands,everyone,everybody,whole
全国 전국 whole,country
全国的 전국적 nationwide,countrywide,national,throughout,country
全土 전토 whole,nation,land,country
全域 전역 whole,area
全学 전학 whole,college
全容 전용 full,portrait,whole,aspect,story
全廃 전폐 total,abolition,repeal
全文 전문 whole,passage,full,text,sentence,paragraph
全日 전일 all,days
全日制 전일제 full,day
全曲 전곡 all,compositions,entire,composition
全校 전교 whole,school
全権 전권 plenipotentiary,powers,full,authority
全治 전치 complete,recovery,healing
全滅 전멸 annihilation,total,destruction,complete,crushing,defeat
全点 전점 all,items,parts,points
全然 전연 all,slightest,wholly,entirely,completely,totally
全焼 전소 burned,down,entirely,destroyed
全盛 전성 height,prosperity
全社 전사 whole,company,all,companies
全米 전미 all,america,pan,american
全線 전선 whole,line,all,lines,ship
全般 전반 whole,entirety,wholly,generally,universally
全訳 전역 complete,translation
全貌 전모 whole,story,full,picture,particulars
全身 전신 whole,full,length,systemic
全速力 전속력 full,speed
全部 전부 all,entire,whole,altogether
全量 전량 whole,quantity
全長 전장 span
全集 전집 complete,works,collection,series
全面 전면 whole,surface,entire
全面的 전면적 total,complete,all,out,general,extensive
全額 전액 total,full,amount,sum
八丁 팔정 skillfulness
八分音符  eighth,note,quaver
八十 팔십 eighty
八千代  forever
八幡  hachiman,shrine,certainly
八方 팔방 all,sides
八日 팔일 eight,days
八月 팔월 august
八百屋  greengrocer
八重  multilayered,doubled
公人 공인 public,character
公会堂 공회당 town,hall,public
公使 공사 envoy,minister
公債 공채 public,debt,bond,government,securities
公共 공공 public,communal
公共放送 공공방송 public,broadcasting
公判 공판 public,hearing,trial
公務 공무 official,business,public
公務員 공무원 government,worker,public,servant,civil
公募 공모 public,appeal,offering,advertisement,open,recruitment
公司 공사 company,firm
公営 공영 public,management
公団 공단 public,corporation,housing
公園 공원 park
公報 공보 official,bulletin,communique
公子 공자 young,nobleman
公安 공안 public,safety,welfare
公定 공정 official
公害 공해 pollution,public,nuisance,contamination
公布 공포 official,proclamation,announcement,promulgation
公平 공평 fairness,impartiality,justice,objectivity
公庫 공고 finance,corporation
公式 공식 official,formal,formula,account
公式戦 공식전 regular,game
公文 공문 official,document,archives
公文書 공문서 official,document,archives
公明 공명 fairness,openness,impartiality,komeito
公明党 공명당 komeito
公有 공유 public,ownership,domain
公正 공정 justice,fairness,impartiality
公民 공민 citizen,freemen
公民権 공민권 civil,rights,franchise,citizenship
公民館  public,hall,community,center,centre
公海 공해 high,seas,international,waters
公演 공연 public,performance
公然 공연 open,public,official,overt
公爵 공작 prince,duke
公用 공용 official,business,government,public,company,duties
公的 공적 public,official
公益 공익 public,interest,benefit,good
公益法人 공익법인 charitable,corporation
公示 공시 edict,public,announcement
公社 공사 public,corporation
公社債 공사채 public,bonds
公私 공사 public,private,official,personal,government,people
公称 공칭 public,name,announcing,publicly,nominal
公立 공립 public
公算 공산 probability,likelihood
公約 공약 public,commitment,promise,campaign,pledge,official
公聴会 공청회 public,hearing
公職 공직 public,office
公舎  official,residence
公衆 공중 public,general
公衆衛生 공중위생 sanitation,public,health
公衆電話 공중전화 public,telephone,pay,phone
公表 공표 official,announcement,proclamation
公言 공언 declaration,profession
公設 공설 public
公訴 공소 accusation,prosecution
公認 공인 official,recognition,authorization,authorisation,licence,license
公論 공론 public,opinion,unbiased,criticism,unbiassed
公費 공비 public,expense,funds,money,expenditure
公選 공선 public,election
公邸 공저 official,residence
公金 공금 public,funds
公開 공개 opening,public,putting,display,exhibiting,showing
公開中  now,available,showing
公館 공관 official,residence
六十 륙십,육십 sixty
六日 육일 six,days
六月  june
共々  together,company
共催 공최 joint,sponsorship,cosponsorship,hosting
共同 공동 doing,together,sharing,common,joint,cooperation
共同体  cooperative,body,system,collective,community
共和 공화 republican,cooperative
共和党 공화당 republican,party
共和制 공화제 republic,republicanism
共和国 공화국 republic,commonwealth
共存 공존 coexistence
共学 공학 coeducation
共感 공감 sympathy,empathy,response
共有 공유 joint,ownership,sharing
共栄 공영 mutual,prosperity
共済 공제 mutual,aid
共演 공연 appearing,together
共犯 공범 complicity
共生 공생 coexistence,living,together,symbiosis,paragenesis
共産 공산 communism,communist,party
共産主義 공산주의 communism,collectivism
共産党 공산당 communist,party
共用 공용 common,use,communal,sharing
共立 공립 joint,common
共著 공저 joint,authorship,collaboration,work
共謀 공모 conspiracy,collusion,complicity
共通 공통 common,shared,mutual,wide
共通点 공통점 point,common,feature
共通語 공통어 common,language,lingua,franca,standard
共闘  joint,struggle,common,front
共鳴 공명 resonance,sympathy
兵力 병력,병역 military,force,arms,strength,army
兵員 병원 military,strength,personnel
兵器 병기 arms,weapon,ordnance
兵士 병사 soldier
兵役 병역 military,service,conscription
兵糧 병량 provisions,food
兵舎  barracks
兵隊 병대 soldier,sailor
其処 기처 there,place,then,you
其奴  she,person,guy,fellow,thing
其方 기방 way,direction,there,you,your,family
具体  concrete,tangible,material
具体化  embodiment,materialization,actualization,realization,taking,form
具体的  concrete,definite,specific,material,substantial
具合 구합 condition,state,health,way,manner,circumstance
具象 구상 embodying,expressing,concretely
典型 전형 type,pattern,model,epitome,exemplar,archetype
典型的 전형적 typical,representative,archetypal,quintessential,stereotypical,model
兼任 겸임 serving,concurrently
兼務 겸무 serving,concurrently,additional,post
兼業 겸업 running,simultaneously,side,business,job
内々  private,confidential,informal,secret,family,circle
内乱 내란 civil,war,insurrection,rebellion,domestic,conflict
内側 내측 inside,interior,inner,part
内偵 내정 secret,investigation,private,enquiry,inquiry,reconnaissance
内出血 내출혈 internal,bleeding,haemorrhage,hemorrhage
内分泌 내분비 endocrine,incretion,internal,secretion
内包 내포 connotation,comprehension,intension,inclusion,containment,within
内向 내향 introversion
内向的 내향적 introverted,withdrawn
内堀  inner,moat
内外 내외 inside,outside,interior,exterior,home,abroad
内定 내정 unofficial,offer,tentative,decision
内実 내실 facts,truth,fact,reality,actually
内容 내용 contents,content,substance,matter,detail,import
内幕 내막 lowdown,inside,curtain,information,hidden,circumstances
内心 내심 inner,thoughts,real,intention,inmost,heart
内情 내정 internal,conditions
内戦 내전 civil,war
内政 내정 domestic,affairs,internal,administration
内気 내기 shy,bashful,timid,reserved
内海 내해 inlet,bay,inland,sea
内申 내신 unofficial,report,confidential
内省 내생,내성 introspection
内示 내시 unofficial,announcement
内緒 내서 secrecy,confidentiality,privacy,secret
内線 내선 phone,extension,indoor,wiring,inner,line
内職 내직 side,job,gig,hustle,part,home
内臓 내장 internal,organs,intestines,viscera
内蔵 내장 internal,built,equipped
内装 내장 interior,design,upholstery
内規 내규 private,regulations,bylaws,internal,rules,tradition
内角 내각 interior,angle,internal,inside,corner
内訳 내역 itemization,items,breakdown,classification
内諾 내낙,내락 informal,consent,private
内輪 내륜 family,circle,group,private,matters,internal
内部 내부 interior,inside,internal
内野 내야 infield,diamond
内野手 내야수 infielder,baseman
内閣 내각 cabinet,ministry
内閣官房  cabinet,secretariat
内閣府  cabinet,office
内陸 내륙,내육 inland
内需 내수,내유 domestic,demand
内面 내면 inside,interior
円卓  round,table
円周  circumference
円安  cheap,yen
円弧  arc
円形  round,shape,circle,circular,form
円柱  column,shaft,cylinder,round,pillar
円満  harmonious,peaceful,happy,amicable,smooth,free
円滑  smooth,undisturbed,uninterrupted,harmonious
円熟  ripeness,mellowness,maturity,perfection
円盤  disk,discus,platter,flying,saucer,disc
円筒  cylinder
円高 엔고 appreciation,yen,strong,strengthening
冊子 책자 book,booklet,story,pamphlet,notebook
再三 재삼 again,repeatedly
再任 재임 reappointment
再会 재회 another,meeting,again,reunion
再婚 재혼 second,marriage,remarriage
再審 재심 retrial,reopening,case,review,reexamination
再度 재도,재탁 twice,again,second,time
再建 재건 rebuilding,reconstruction,rehabilitation,protoform
再来 재래 return,coming,back,second,advent,reincarnation
再検討 재검토 review,reconsideration,reappraisal
再演 재연 another,showing,recapitulation
再燃 재연 recurrence,revival,resuscitation
再現 재현 reappearance,reemergence,return,revival,reproduction,reenactment
再生 재생 resuscitation,regeneration,restoration,life,reformation,rehabilitation
再発 재발 return,relapse,recurrence
再確認 재확인 reaffirmation,reconfirmation,revalidation
再編 재편 reorganization,reorganisation,reshuffle
再考 재고 reconsideration
再販 재판 resale
再起 재기 comeback,recovery,restoration,rally,reflexive
再起動  restart,reboot
再開 재개 reopening,resumption,restarting
再開発 재개발 redevelopment
冒険 모험 adventure,venture,risky,attempt,danger,hazard
冒頭 모두 beginning,start,outset
冗談 용담 jest,joke,funny,story
写生 사생 sketching,drawing,nature,portrayal,description
写真 사진 photograph,photo,picture,snapshot,snap,moving
写真家  photographer
写真撮影  photography,taking,photographs
写真集 사진집 photo,book,photobook
冬場 동장 winter,season
冬季 동계 winter
冬期 동기 winter,wintertime,term
冬物 동물 winter,clothing
冬眠 동면 hibernation,winter,sleep,torpor
冬至 동지 winter,solstice
冷凍 냉동,랭동 freezing,cold,storage,refrigeration
冷凍庫 냉동고 freezer
冷凍食品 냉동식품 frozen,food
冷却 냉각 cooling,refrigeration
冷夏  cool,summer,cold
冷徹 냉철 cool,headed,level,hard
冷戦 냉전 cold,war
冷房 냉방 air,conditioning,cooling
冷水 냉수 cold,water
冷汗 냉한 cold,sweat
冷淡 냉담,랭담 cool,indifferent,apathetic,half,hearted,cold
冷笑 냉소 sneer,derision,scornful,laugh,cold,smile
冷蔵 냉장 cold,storage,refrigeration
冷蔵庫 냉장고 refrigerator,fridge
冷遇 냉우,랭우 cold,reception,inhospitality
冷酷 냉혹 cruelty,coldheartedness,relentless,ruthless
冷静 냉정 calmness,composure,coolness,serenity,presence,mind
凍死 동사 death,cold,freezing
凍結 동결 freezing,moratorium,suspension
凝固 응고 coagulation,freezing,solidification
凝縮 응축 condensation
凝視 응시 stare,gaze,fixation
几帳面  methodical,precise,meticulous,scrupulous,regular,punctual
凡人 범인 ordinary,person,average,mediocre
凡庸 범용 mediocre,ordinary,commonplace,banal
処分 처분 disposal,throwing,away,selling,off,dealing
処刑 처형 execution
処女 처녀 virgin,maiden
処方 처방 prescription,formulation,formula,recipe
処方箋 처방전 prescription
処理 처리 processing,dealing,treatment,disposition,disposal
処置 처치 measure,step,dealing,medical,treatment
処罰 처벌 punishment,penalty
処遇 처우 treatment,dealing
凶作 흉작 bad,harvest,poor,crop
凶器 흉기 dangerous,weapon,lethal,deadly,murder
凶悪 흉악,흉오 atrocious,fiendish,brutal,villainous
凸凹 철요 unevenness,roughness,ruggedness,bumpiness,inequality,imbalance
凸版 철판 letterpress,relief,printing
凸版印刷 철판인쇄 letterpress,relief,printing
凹凸 요철 unevenness,bumpiness,roughness,ruggedness,imbalance,inequality
出世 출세 success,life,getting,ahead,successful,career
出入 출입 out,income,expenses,free,associations,run
出入口 출입구 exit,entrance
出典 출전 source,authority
出前 출전 home,delivery,outside,catering
出力 출력,출역 output
出動 출동 sailing,marching,going,out,dispatch
出勤 출근 going,work,leaving,attendance,being,presence
出口 출구 exit,gateway,way,out,outlet,vent
出向 출향 temporary,transfer,secondment,relocation,loan,proceeding
出品 출품 exhibiting,showing,putting,display,entering,submitting
出国 출국 departure,country
出土 출토 archeological,excavation
出場 출장 appearance,performance,participation
出塁  getting,base,times,tob
出展 출전 exhibit,display
出席 출석 attendance,presence,appearance
出席者 출석자 those,present,attendance
出店  food,stand,stall,branch,store
出廷 출정 appearance,court
出張 출장 business,trip,official
出張所 출장소 branch,office,agency,sub
出征 출정 going,war,departure,front
出所 출소 origin,source,authority,birthplace,release,prison
出撃 출격 sortie,sally,attack
出方 출방 attitude,approach,move,theater,usher,theatre
出来 출래 occurrence,happening,taking,place,completion,workmanship
出来事  incident,affair,happening,event
出来高  yield,crop,production,volume,piecework
出欠  attendance,absence
出没 출몰 appearing,often,disappearing
出港 출항 departure,port,leaving,setting,sail
出演 출연 performance,appearance
出火 출화 outbreak,fire
出版 출판 publication
出版物 출판물 publication
出版社 출판사 publisher,publishing,house,company
出獄 출옥 release
出現 출현 appearance,arrival
出生 출생 birth
出産 출산 childbirth,birth,delivery,parturition,confinement,production
出番 출번 screen,time,screentime
出発 출발 departure
出社 출사 going,work,coming
出納 출납 receipts,expenditure
出荷 출하 shipping,shipment,forwarding
出血 출혈 bleeding,haemorrhage,hemorrhage,money,red,ink
出費 출비 expenses,disbursements
出資 출자 investment,contribution,financing
出走 출주 entry,race
出足  turnout,start,initial,charge,dash
出身地 출신지 birthplace,native,place
出身者 출신자 alumnus,graduate,old,boy,former,inhabitant
出金 출금 withdrawal,payment,contribution,investment,financing
出陣 출진 departure,front
出頭 출두 appearance,presence,attendance,surrender,turning,oneself
出題 출제 setting,question,theme
出願 출원 application
出馬 출마 running,going,horseback,person
出鱈目  nonsense,irresponsible,remark,codswallop,hogwash,rubbish
刀剣 도검 sword,dagger,knife,bayonet
刃先  edge,blade
刃物 인물 edged,tool,cutlery
分乗 분승 riding,separately
分冊 분책 separate,volume,fascicle,fascicule
分別 분별 discretion,prudence,good,sense,judgement,judgment
分割 분할 partition,division,separation,segmenting,splitting
分化 분화 specialization,specialisation,differentiation
分子 분자 numerator,molecule,member,element
分室 분실 detached,office,annex
分岐 분기 divergence,ramification,bifurcation,branching,off
分岐点 분기점 junction,crossroads,division,point,parting,ways
分布 분포 distribution,allocation
分担 분단 dividing,between,apportionment,allotment,allocation,assignment
分散 분산 dispersion,breakup,scattering,decentralization,decentralisation,distribution
分数 분수 fraction
分析 분석 analysis
分校 분교 branch,school
分業 분업 division,labor,labour,specialization,specialisation
分権 분권 decentralization,authority,decentralisation
分母 분모 denominator
分泌 분비,분필 secretion
分科会 분과회 subcommittee,subworking,group,breakout,session
分立 분립 segregation,separation,independence
分裂 분렬,분열 split,division
分解 분해 disassembly,dismantling,disaggregating,analysis,disintegrating,decomposing
分譲  selling,lots
分身 분신 other,self,alter,ego,part,oneself
分配 분배 division,splitting,sharing,distribution,dissemination,allocation
分野 분야 field,sphere,realm,division,branch
分量 분량,분양 amount,quantity
分間 분간 minutes
分離 분리,분이 separation,partition,detachment,segregation,isolation
分類 분류,분유 classification,categorization,sorting
切実 절실 earnest,sincere,acute,keen,fervent,pressing
切手 절수 stamp,merchandise,certificate
切掛  chance,start,cue,excuse,motive,impetus
切断 절단 cutting,severance,section,amputation,disconnection
切望 절망 earnest,desire,eager,hope,longing,yearning
切符 절부 ticket
切腹  seppuku,harakiri
切迫 절박 pressure,urgency,tension,imminence,acuteness
刊行 간행 publication,issue
刑事 형사 detective,criminal,matter
刑事事件 형사사건 criminal,case
刑事責任 형사책임 criminal,liability
刑務所 형무소 prison,penitentiary
刑法 형법 criminal,law,penal,code
刑罰 형벌 punishment,penalty,sentence
列国 열국 nations,states
列島 열도 archipelago,chain,islands
列挙  enumeration,list
列車 렬차,열거,열차 train,railway
初代 초대 first,generation,founder
初任給 초임급 initial,salary
初出 초출 first,appearance
初回 초회 first,time,innings,initial,attempt
初夏 초하 early,summer
初対面 초대면 first,meeting,interview
初年 초년,초연 first,year,early,years
初心 초심 original,intention,initial,resolution
初心者 초심자 beginner
初恋 초련,초연 first,love,puppy
初戦 초전 first,match
初挑戦  first,challenge,try
初日 초일 first,day,opening
初期 초기 early,initial,stage
初歩 초보 basics,rudiments,elements
初演 초연 first,performance
初版 초판 first,edition
初級 초급 elementary,level,beginner
初老 초로 near,elderly
初舞台  debut
初雪 초설 first,snow,snowfall
初頭 초두 beginning
判事 판사 judge,judiciary
判例 판례 precedent
判子 판자 seal,stamp,chop
判定 판정 judgement,judgment,decision,adjudication,award,verdict
判断 판단 judgment,judgement,decision,conclusion,adjudication,divination
判明 판명 establishing,proving,ascertaining,identifying,confirming
判決 판결 judicial,decision,judgement,judgment,sentence,decree
別々  separate,respective
別人 별인 different,person,another,someone,else,changed
別個 별개 another,different,separate,discrete
別冊 별책 separate,volume,extra,issue,supplement,additional
別名 별명 alias,pseudonym,pen,name,different,other
別問題 별문제 different,thing,another,question,case
別室 별실 separate,room,another,special,concubine
別居 별거 separation,living,apart
別棟 별동 separate,building,outbuilding,outhouse
別荘 별장 holiday,house,vacation,home,villa,prison
別表 별표 annexed,table
別途 별도 separate,special,another,separately
別院 별원 branch,temple
別館 별관 annex,annexe,extension,supplementary,building
利便 이변,이편 convenience
利口 이구 clever,intelligent,wise,bright,sharp,sensible
利子 이자 interest
利害 리해,이해 advantages,disadvantages,interests
利害関係 이해관계 interests,stake
利己 리기,이기 self,interest
利己主義 리기주의,이기주의 egoism,egotism,selfishness
利息 리식,이식 interest
利権 리권,이권 interest,rights,concession
利殖 리식,이식 money,making
利潤 이윤 profit,returns
利点 이점 advantage,point,favor,favour
利率 이율 interest,rate
利用 리용,이용 use,utilization,utilisation,application
利用方法  how,use,method,using,way
利用者 이용자 user,end,consumer
利益 이익 profit,gains,benefit,advantage,interest
到底 도저 possibly,any,means,all,utterly,absolutely
到来 도래 arrival,coming,advent
到着 도착 arrival
到達 도달 reaching,attaining,arrival
到頭 도두 finally,last,ultimately,end
制作 제작 work,production,creation,turning,out,development
制圧 제압 suppression,oppression,control,mastery,ascendancy,supremacy
制定 제정 enactment,establishment,creation
制度 제도 system,institution,organization,organisation
制御 제어 control,governing,management,suppression,keeping,check
制服 제복 uniform
制止 제지 control,check,restraint,inhibition
制球 제구 control
制約 제약 limitation,restriction,condition,constraints
制裁 제재 sanctions,punishment
制覇 제패 conquest,domination,mastery
制限 제한 restriction,restraint,limitation,limit
刷新 쇄신 reform,renovation
刹那 찰나 moment,instant,kshana
刺激 자격 stimulus,impetus,incentive,encouragement,motivation,provocation
刺繍 자수,척수 embroidery
刺身 자신,척신 sashimi
刻々  moment,hour
刻一刻 각일각 moment,hour
剃刀 체도 razor
削減 삭감 cut,reduction,curtailment
削除 삭제 deletion,elimination,erasure,striking,out
前代未聞 전대미문 unheard,unprecedented,unparalleled,history,record,breaking
前例 전례 precedent
前兆 전조 omen,portent,sign,premonition,harbinger,precursor
前半 전반 first,half
前哨戦 전초전 skirmish,prelude,preliminary,encounter
前回 전회 previous,time,last,installment,instalment,session
前夜 전야 last,night,previous,before,eve
前夜祭 전야제 eve
前年 전년,전연 preceding,year,previous,last
前庭 전정 front,garden,yard,vestibule
前後 전후 front,rear,back,before,behind,forth
前提 전제 condition,assumption,prerequisite,hypothesis,intention,intent
前文 전문 above,sentence,foregoing,remark,preamble
前方 전방 forward,frontward,ahead,rectangular,front
前日 전일 previous,day,before,eve,prior,preceding
前期 전기 first,term,preceding,period,early
前歴 전력,전역 personal,history
前線 전선 front,line,forward,area,action,zone
前者 전자 former
前衛 전위 advance,guard,vanguard,avant,garde
前記 전기 aforesaid,above,mentioned,said
前身 전신 antecedents,ancestor,previous,position,existence,predecessor
前途 전도 future,prospects,outlook,journey,ahead
前週 전주 last,week,before
前進 전진 advance,moving,forward,progress
前部 전부 front,part,fore
前面 전면 front,part,frontage,facade,initial,pledge
前髪  forelock,bangs
剛健 강건 vigour,vigor,virility,health,sturdiness
剣劇 검극 sword,play,samurai,drama
剣士 검사 swordsman,swordswoman,fencer
剣道 검도 kendo,swordsmanship,fencing,way,sword
副作用 부작용 side,effect,adverse,reaction
副業 부업 side,job,sideline,subsidiary,business
副産物 부산물 product,spin,off,outgrowth,side,effect
副知事 부지사 lieutenant,governor
副葬品 부장품 grave,goods,burial,accessories
副詞 부사 adverb
副賞 부상 extra,prize
副題 부제 subtitle,subheading
剰余金  surplus,balance
割合  rate,ratio,percentage,proportion,comparatively,contrary
割安  economical,comparatively,cheap
割引 할인 discount,reduction,rebate,tenths,discounted,reduced
割引債 할인채 discount,bond
割譲  cession
割高 할고 comparatively,high,fairly,expensive
創作 창작 creation,production,creative,work,original,writing
創価学会 창가학회 soka,gakkai
創出 창출 creation,generation
創刊 창간 launching,first,issue
創始 창시 creation,founding,initiating
創意 창의 original,idea,originality
創業 창업 establishment,founding
創立 창립 establishment,founding,organization,organisation
創設 창설 establishment,founding,organization,organisation
創造 창조 creation
創造力 창조력 creative,power,creativity
創造的 창조적 creative
劇作 극작 play,writing
劇団 극단 troupe,theatrical,company
劇場 극장 theatre,theater,playhouse
劇的 극적 dramatic,exciting,touching,extreme
劇薬 극약 powerful,medicine,strong,poison
力一杯  might,main,hard,can
力作 력작,역작 outstanding,work,toil,labor,labour
力士 력사,역사 sumo,wrestler,rikishi,strong,man,deva
力学 력학,역학 mechanics,dynamics
力点 력점,역점 emphasis,stress,main,point,importance
力説 력설,역설 insistence,emphasis,stress
力量 력량,역량 ability,capacity,capability,talent,physical,strength
功労 공로 meritorious,deed,services
功名 공명 great,achievement,glorious,deed,fame,distinction
功績 공적 achievement,meritorious,deed,distinguished,service,contribution
加入 가입 joining,becoming,member,entry,admission,subscription
加味 가미 seasoning,flavoring,flavouring,addition,inclusion
加圧 가압 increasing,pressure
加奈陀  canada
加害者 가해자 assailant,perpetrator,wrong,doer,aggressor
加工 가공 manufacturing,processing,treatment,machining
加担  support,participation,assistance,complicity,conspiracy
加減 가감 degree,extent,amount,balance,state,condition
加点 가점 adding,points
加熱 가열 heating,application,heat
加盟 가맹 joining,participation,affiliation,accession
加算 가산 addition,adding,supplement
加速 가속 acceleration
加重 가중 weighting,aggravation
劣勢 열세 inferiority,inferior,position,disadvantage,unfavorable,situation
劣化 렬화 deterioration,degradation,drop,quality,becoming,unattractive
劣悪 열악 inferior,coarse,poor,quality,inadequate,deteriorated
劣等感 열등감 inferiority,complex
助力 조력,조역 assistance,support
助役 조역 assistant,official
助成 조성 assisting,assistance,fostering,aiding
助手 조수 assistant,helper
助教授 조교수 assistant,professor,associate
助演 조연 supporting,performance
助産婦 조산부 midwife
助言 조언 advice,suggestion
助詞 조사 particle
努力 노력 effort,exertion,endeavour,endeavor,hard,work
労作 노작,로작 toil,labor,labour,laborious,task
労使 노사,로사 labour,management,labor
労働 노동 manual,labor,labour,toil,work,party
労働党 노동당 labour,party,labor
労働力 노동력 labor,labour,manpower,working,force
労働条件 노동조건 working,conditions
労働省  ministry,labour
労働組合 노동조합 labor,union,labour,trade
労働者 노동자 employee,worker,laborer
労働運動 노동운동 labour,movement,labor
労力 노력,노역,로역 labour,labor,effort,toil,trouble
労務 노무 labor,labour,work,service
労災 노재 job,accident
労相 노상,로상 labor,minister
労組 노조 labor,union,labour,trade
労連 노련,로련 labour,union,labor
効力 효력 effect,efficacy,validity,potency
効果 효과 effect,effectiveness,efficacy,result,effects
効果的 효과적 effective,successful
効率 효율 efficiency
効率的 효율적 efficient
効用 효용 use,utility,effect,benefit
効能 효능 effect,efficacy,virtue,benefit
勃起 발기 erection,standing,erect,stiffening
勇士 용사 brave,warrior,hero,man
勇敢 용감 brave,heroic,gallant
勇気 용기 courage,bravery,valour,valor,nerve,boldness
勇者 용자 hero,brave,man,valour
勇退 용퇴 bowing,out,retiring,voluntarily
勉学 면학 study,pursuit,knowledge
勉強 면강 study,diligence,discount,reduction
勉強中  while,studying
動乱 동란 disturbance,agitation,commotion,upheaval,riot
動作 동작 action,movements,motions,bearing,behaviour,behavior
動力 동력 power,motive,dynamic,force
動向 동향 trend,tendency,movement,attitude
動員 동원 mobilization,mobilisation
動態 동태 movement,dynamic,state
動揺 동요 shaking,trembling,pitching,rolling,oscillation,disturbance
動植物 동식물 plants,animals,flora,fauna
動機 동기 motive,incentive,motif
動物 동물 animal
動物園 동물원 zoo,zoological,gardens
動画  video,movie,moving,picture,animation,animated
動脈 동맥 artery
動脈硬化 동맥경화 arteriosclerosis,hardening,arteries
動詞 동사 verb
動議 동의 motion
動静 동정 state,condition,developments,movements
勘定 감정 calculation,computation,counting,reckoning,count,bill
勘弁  pardon,forgiveness,forbearance
勘案 감안 giving,consideration
勝利 승리 victory,triumph,conquest,success,win
勝因 승인 cause,victory
勝手  selfishness,surroundings,environment,convenience,ease,use
勝敗 승패 victory,defeat,issue,outcome
勝率 승률 winning,percentage
勝者 승자 winner,victor
勝訴 승소 winning,case,victory
勝負 승부 victory,defeat,match,contest,game,bout
募金 모금 fund,raising,collection,funds
募集 모집 recruitment,invitation,selection,advertisement,taking,applications
勢力 세력 influence,power,might,strength,potency,force
勤労 근로 labor,labour,exertion,diligent,service
勤労者 근로자 worker
勤勉 근면 diligent,industrious
勤務 근무 service,duty,work
勤務時間 근무시간 office,hours,business,working
勤続 근속 continuous,service
勧告 권고 advice,counsel,remonstrance,recommendation
勧善懲悪 권선징악 poetic,justice
勧奨 권장 encouragement,stimulation
勧業 권업 industry
勧誘 권유 invitation,solicitation,canvassing,canvasing,inducement,persuasion
勧進 권진 temple,solicitation
勲章 훈장 decoration,order,medal
勾配 구배 slope,incline,gradient,grade,pitch
勿論 물론 course,certainly,naturally
包丁 포정 kitchen,knife,carving,cooking,food
包含 포함 inclusion,comprehension,implication,containing,covering
包囲 포위 siege,encirclement,envelopment,surrounding,besiegement
包容力 포용력 tolerance,broad,mindedness
包帯 포대 bandage,dressing
包括 포괄 inclusion,complete,coverage,comprehensiveness
包装 포장 packing,wrapping
化合 화합 chemical,combination
化合物 화합물 compound
化学 화학 chemistry
化学兵器 화학병기 chemical,weapon
化学物質 화학물질 chemical,substances,chemicals
化学肥料 화학비료 chemical,fertilizer,fertiliser
化成 화성 change,transformation
化石 화석 fossil,petrifaction,petrification,fossilization,fossilisation
化粧 화장 makeup,cosmetics
化繊 화섬 synthetic,fiber,fibre,chemical
北上 배상,북상 going,north
北九州  kitakyushu
北京 북경 beijing,peking
北側 북측 north,side,bank
北北東 북북동 north,northeast
北口 북구 north,entrance
北国 북국 northern,country,provinces,regions,northland
北方 북방 north,northward,northern,direction,part,district
北朝鮮 북조선 north,korea
北東 북동 northeast
北極 북극 north,pole,arctic
北極圏 북극권 arctic,circle
北欧 북구 northern,europe,nordic,countries,scandinavia
北海 북해 northern,sea,north,hokkaido
北海道 북해도 hokkaido
北端 북단 northern,extremity
北緯 북위 north,latitude
北西 북서 northwest
北部 배부,북부 northern,part,north
北風 배풍,북풍 north,wind,northerly
匹敵 필적 match,rival,equal,compare,equivalent
区々  several,various,divergent,conflicting,different,diverse
区内 구내 ward,borough
区分 구분 division,section,demarcation,partition,segmentation,subdivision
区別 구별 distinction,differentiation,classification
区域 구역 limits,boundary,domain,zone,sphere,territory
区役所  ward,office,council
区民 구민 ward,residents
区画 구획 division,section,compartment,block,plot,lot
区立  established,ward
区議  ward,assemblyman
区長 구장 head,ward,mayor
区間 구간 section,segment,dimension,interval
医大 예대,의대 medical,school
医学 예학,의학 medical,science,medicine
医局 의국 medical,office
医師 예사,의사 doctor,physician
医師会 의사회 medical,association
医療 의료 medical,care,treatment
医科 예과,의과 medical,science,department
医科学  medical,college
医者 의자 doctor,physician
医薬 예약,의약 medicine
医薬品 의약품 medicinal,supplies,drugs,pharmaceuticals,medicine
医長 의장 medical,director,chief,physician
医院 의원 clinic,dispensary
匿名 익명 anonymity
十一 십일 eleven,jack
十一日  eleven,days
十一月 십일월 november
十七 십칠 seventeen
十七日  seventeen,days
十万 십만 hundred,thousand
十三 십삼 thirteen,king
十三日  thirteen,days
十九 십구 nineteen
十九日  nineteen,days,fool,simpleton
十二 십이 twelve,queen
十二分 십이분 exhaustive
十二日  twelve,days
十二月 십이월 december
十五 십오 fifteen
十五日  fifteen,days
十代 십대 teens,teenage,tenth,generation
十億 십억 billion
十八 십팔 eighteen
十八日  eighteen,days
十八番 십팔번 eighteenth
十六 십육 sixteen
十六日  sixteen,days
十分 십분 enough,sufficient,plenty,adequate,satisfactory,sufficiently
十四 십사 fourteen
十四日  fourteen,days
十字 십자 cross,crossed,cruciform
十字架 십자가 cross
十字路 십자로 crossroads,intersection
十日 십일 ten,days
十月 십월 october
千代 천대 thousand,years,forever
千島  kurile,islands
千島列島 천도열도 kurile,islands
千秋楽  concluding,festivities,program,programme
千葉 천엽 chiba
千里 천리 long,distance
千鳥  plover
午前 오전 morning
午前中  morning,during
午後 오후 afternoon
半々  half,fifty
半値 반치 half,price
半分 반분 half
半周 반주 semicircle,hemicycle,half,globe
半官半民 반관반민 semi,governmental,official
半導体  semiconductor,solid,state
半島 반도 peninsula,korea
半年 반년 half,year,six,months
半径 반경 radius
半数 반삭,반수 half,number,haploid
半日 반일 half,day
半月 반월 half,month
半期 반기 half,term,time,period
半減 반감 reduction,half,halving
半熟 반숙 half,cooked,done,soft,boiled,ripe
半生 반생 half,lifetime
半端 반단 remnant,fragment,incomplete,set,incompleteness,fraction
半袖 반수 short,sleeves
半身 반신 half,body,length
半面 반면 half,face,side,other,reverse,contrary
半額 반액 half,amount,price,fare
卑劣 비열 mean,contemptible,despicable,dirty,foul,cowardly
卑屈 비굴 menial,meanness,servility,abject
卑怯 비겁 cowardly,craven,unfair,mean,sneaky,dirty
卒業 졸업 graduation,completion,moving,outgrowing,leaving,quitting
卒業式 졸업식 graduation,ceremony,commencement
卒業後  after,graduation
卒業生 졸업생 graduate,alumnus
卓上 탁상 desktop,desk,top,tabletop
卓球 탁구 table,tennis,ping,pong
卓越 탁월 preeminence,excellence,superiority,transcendence
協会 협회 association,society,organization,organisation
協力 협력 cooperation,collaboration
協同 협동 doing,together,sharing,common,joint,cooperation
協同組合 협동조합 cooperative,association,partnership
協和 협화 concord,harmony,concert
協奏曲 협주곡 concerto
協定 협정 arrangement,pact,agreement
協調 협조,협주 cooperation,conciliation,harmony,coordination
協議 협의 conference,consultation,discussion,negotiation
協賛 협찬 support,mutual,aid,cooperation,approval,authorization
南側 남측 south,side
南北 남북 north,south
南口 남구 south,entrance
南方 남방 south,southward,southern,direction,countries
南東 남동 southeast
南極 남극 south,pole,antarctic,antarctica
南氷洋 남빙양 antarctic,ocean
南海 남해 southern,sea
南瓜 남과 pumpkin,squash
南米 남미 south,america
南緯 남위 southern,latitude
南蛮 남만 southern,barbarians,western,europe,exotic
南西 남서 southwest
南部 남부 southern,part,south
単一 단일,선일 single,simple,sole,individual,unitary
単位 단위,선위 unit,denomination,credit,units,amounts
単価 단가,선가 unit,price,cost
単数 단삭,단수,선삭,선수 singular,number
単独 단독,선독 sole,single,solo,independence,singleness,singularity
単産 단산,선산 industrial,union
単純 단순 simple,plain,uncomplicated,straightforward
単行本 단행본 tankobon,volume,trade,paperback,single,book
単語 단어,선어 word,vocabulary
単調 단조,단주,선조,선주 monotony,monotone,dullness,monotonic
単身 단신,선신 alone,unaided,away,home
博士 박사 expert,learned,person,doctor,phd
博学 박학 erudition,extensive,learning
博愛 박애 charity,benevolence,philanthropy,humanity,fraternity,brotherhood
博物 박물 natural,history,wide,learning
博物館 박물관 museum
博覧会 박람회 fair,exhibition,exposition
占拠 점거 occupation,exclusive,possession
占有 점유 possession,occupation,occupancy
占領 점령 occupying,military,occupation,possession,capture,seizure
印刷 인쇄 printing
印度 인도 india
印税 인세 royalty
印紙 인지 stamp
印象 인상 impression
印象的 인상적 impressive,striking,memorable,impactful
印鑑 인감 stamp,seal
危害 위해 injury,harm,danger
危急 위급 emergency,crisis,imminent,danger,vulnerable
危惧 위구 apprehensions,misgivings,uneasiness,anxiety,fear
危機 위기 crisis,critical,situation,emergency,pinch
危篤 위독 critical,condition
危険 위험 danger,peril,hazard,risk
危険性 위험성 riskiness,danger
即位 즉위 accession,throne,enthronement
即刻 즉각 immediately,once,instantly
即効 즉효 immediate,effect,instant
即売 즉매 sale,spot
即席 즉석 extempore,impromptu,improvised,off,cuff,instant
即座 즉좌 immediate,impromptu,instant,instantaneous
即戦力  immediate,asset
即日 즉일 same,day
即時 즉시 prompt,immediate,real,time
即死 즉사 instant,death
即興 즉흥 improvisation,improvised,impromptu,extempore,off,cuff
却下 각하 rejection,dismissal
卵子 난자,란자 ovum,ovule,egg,cell
卵巣  ovary
卵形 난형 oval,shape,egg
卵管 난관,란관 fallopian,tube,oviduct
卸値  wholesale,price
卸売 사매 wholesale,wholesaling
卸売市場  wholesale,market
卸売物価  wholesale,price
厄介  trouble,burden,nuisance,bother,worry,care
厄年 액년 unlucky,year,critical,bad,annus,horribilis
厚意 후의 kindness,favor,favour
厚生 후생 welfare,public,social
厚生年金  welfare,pension
厚相 후상 welfare,minister
厚着  dressing,warmly
厚紙 후지 cardboard,thick,paper
原人 원인 primitive,man
原住民 원주민 native,people,aboriginal,indigenous
原作 원작 original,work
原価 원가 cost,price
原則 원칙 principle,general,rule
原動力 원동력 motive,power,driving,force
原告 원고 plaintiff,accuser,prosecutor
原因 원인 cause,origin,source
原型 원형 prototype,model,pattern,archetypal
原始 원시 origin,beginning,genesis,primeval,primordial,primitive
原子 원자 atom
原子力 원자력 atomic,energy,nuclear,power
原子核 원자핵 nucleus,atomic
原子炉 원자로 atomic,reactor,nuclear
原形 원형 original,form,base
原文 원문 original,text
原料 원료 raw,materials
原書 원서 original,document
原本 원본 original,copy,script
原材料 원재료 raw,materials,ingredients
原案 원안 original,plan,bill,motion,draft
原油 원유 crude,oil
原潜 원잠 nuclear,submarine
原点 원점 starting,point,origin,beginning,datum
原爆 원폭 atomic,bomb
原理 원리 principle,theory,fundamental,truth
原生 원생 primeval,primordial,primitive,pristine
原産 원산 place,origin,habitat
原産地 원산지 place,origin,natural,habitat,original,home
原画  original,picture,key,frame,animation
原発  primary
原稿 원고 manuscript,copy,draft,notes,contribution
原稿用紙 원고용지 manuscript,paper
原義 원의 original,meaning
原色 원색 primary,colour,color,pure,unmixed,striking
原資 원자 capital,principal
原野 원야 waste,land,wilderness,moor,field,plain
厨房 주방 kitchen,galley,troll
厳守 엄수 strict,observance,rigid,adherence,scrupulous,compliance
厳密 엄밀 strict,close,precise,scrupulous
厳戒 엄계 strict,guard
厳格 엄격 strict,severe,stern,rigid,rigorous,tough
厳禁 엄금 strict,prohibition,ban,interdiction
厳粛  grave,solemn,serious,harsh,hard,strict
厳罰 엄벌 severe,punishment,rigorous,measures
厳重 엄중 strict,severe,stringent,rigorous,rigid,firm
去就 거취 leaving,staying,course,action,position,attitude
去年 거년 last,year
去来 거래 coming,going,recurring
参与 참여 participation,taking,part,consultant,councillor,adviser
参事 삼사,참사 secretary,councillor,councilor
参事官 참사관 councillor,councilor
参入 삼입,참입 entering,introducing,market,access
参列 삼렬,참렬 attendance,participation,presence
参加 삼가,참가 participation,joining,entry,adherence
参加者 참가자 participant,entrant
参戦 삼전,참전 participation,war,going
参政権 참정권 suffrage,franchise
参照 참조 reference,bibliographical,consultation,browsing,checking,out
参画 참획 taking,part,participation
参考 삼고,참고 reference,consultation
参考書 참고서 reference,book
参観 삼관,참관 visit,inspection
参謀 참모 staff,officer,military,adviser,counselor,counsellor
参議院 참의원 house,councillors
参院  house,councillors
友人 우인 friend
友好 우호 friendship
友情 우정 friendship,fellowship,camaraderie
友愛 우애 fraternity,friendship
友達  friend,companion
双子 쌍자 twins,twin
双方 쌍방 both,parties,sides
双生児 쌍생아 twins
双眼鏡 쌍안경 binoculars,field,glasses
双葉 쌍엽 seed,leaves,cotyledons,bud,sprout,early
反乱 반란 insurrection,mutiny,rebellion,revolt,uprising
反体制  anti,establishment
反作用 반작용 reaction
反共 반공 anticommunist
反則 반칙 foul,play,breaking,rules,infringement,irregularity
反動 반동 reaction,recoil,kick,backlash
反対 반대 opposition,resistance,antagonism,hostility,objection,dissent
反対側  opposite,side,opposition
反射 반사 reflection,reverberation,reflex,reflexes
反射的 반사적 reflexive,reflecting
反復 반복 repetition,iteration,recursion,recurrence,recapitulation
反応 반응 reaction,response
反感 반감 antipathy,antagonism,animosity,revulsion,ill,feeling
反戦 반전 anti,war
反抗 반항 opposition,resistance,insubordination,defiance,hostility,rebellion
反撃 반격 counterattack,counteroffensive,counterblow
反旗 반기 standard,revolt,banner,rebellion
反日 반일 anti,japanese
反映 반영 reflection,reflecting,influence,application
反発 반발 opposition,rebellion,revolt,resistance,backlash,refusal
反省 반생,반성 reflection,reconsideration,introspection,meditation,contemplation,regret
反米 반미 anti,american
反落 반락 reactionary,fall
反証 반정 proof,contrary,disproof,counter,evidence,rebuttal
反論 반론 objection,refutation,rebuttal,counterargument
反転 반전 rolling,over,turning,around,reversal,inversion
反逆 반역 treason,treachery,mutiny,rebellion,insurrection
反面 반면 other,hand,opposite,side,reverse
反響 반향 echo,reverberation,response,reaction,repercussions,sensation
収入 수입 income,receipts,revenue
収容 수용 accommodation,reception,housing,seating,custody,internment
収容所 수용소 internment,camp,detention,facility,pow,refugee
収拾 수습 control,settling,putting,order
収支 수지 income,expenditure
収用 수용 expropriation,seizure
収益 수익 earnings,proceeds,returns,revenue
収穫 수확 harvest,crop,ingathering,fruits,gain,result
収納 수납 storage,receipt,harvesting
収縮 수축 deflation,contraction,shrinking,constriction
収賄 수회 accepting,bribes,corruption,graft
収量 수량,수양 yield,size,harvest
収録 수록,수여 compilation,editing,recording
収集 수집 collecting,accumulating,gathering,collection,garbage,waste
叔母 숙모 aunt
叔父 숙부 uncle
取引 취인 transactions,dealings,business
取引先  customer,client,company,business,connection,trade
取得 취득 acquisition,obtaining,gaining,possession,purchase
取扱 취급 treatment,service,handling,management
取扱注意  handling,warning
取捨 취사 adoption,rejection,selection,choice,option
取材 취재 news,coverage,collecting,data,covering,interview
取次 취차 agency,commission,distributor,intermediation,reception,conveyance
取水 취수 water,intake
取締役 취체역 company,director,board,member
取締役会 취체역회 board,directors
取締法  control,law
受付 수부 reception,information,desk,receipt,acceptance
受付中  currently,accepting
受信 수신 receiving,reception
受信機 수신기 receiver
受像 수상 reception
受刑 수형 punishment
受動 수동 passivity
受動的 수동적 passive
受取 수취 receiving,receipt
受取人 수취인 recipient
受容 수용 reception
受注 수주 accepting,order,receiving,orders,received
受理 수리 acceptance
受益 수익 benefitting,benefiting
受章 수장 reception,decoration,order
受精 수정 fertilization,fertilisation,impregnation,pollination,insemination
受精卵 수정란 fertilized,egg,fertilised
受給 수급 receiving,payments
受胎 수태 conception,fertilization,fertilisation
受託 수탁 being,entrusted,taking,charge
受診 수진 seeing,doctor
受話器 수화기 receiver
受諾 수락 acceptance
受講 수강 taking,lecture,attending,class,course
受賞 수상 winning
受身 수신 defensive,passive,attitude,passivity,passiveness,voice
受難 수난 sufferings,ordeals,agony,passion,crucifixion
受領 수령 receipt,acceptance,receiving
受験 수험 taking,examination
叙事詩 서사시 descriptive,poetry,epic,poem
叙勲 서훈 conferring,decorations
叙情 서정 lyricism
叙述 서술 description
口々  every,person,mouth,entrance
口上 구상 vocal,message,speech,statement
口先 구선 lip,service,mere,words,professions,lips
口実 구실 excuse,pretext
口座 구좌 account
口座番号  account,number
口径 구경 aperture,bore,calibre,caliber
口数 구수 number,dependents
口火 구화 fuse,pilot,light,cause,origin,trigger
口癖 구벽 pet,saying,favorite,phrase,stock,manner
口笛 구적 whistle
口紅  lipstick
口語 구어 spoken,language,colloquial,speech,japanese
口調 구조,구주 tone,manner,talking
口論 구론 quarrel,argument,row,dispute
口述 구술 dictation,verbal,statement
口頭 구두 oral,verbal,spoken,parol
口頭弁論 구두변론 oral,proceedings,pleadings
古今 고금 all,ages,past,present
古代 고대 ancient,times
古典 고전 classic,classics
古典的 고전적 classical,classic
古参 고참 seniority,long,service
古城 고성 old,castle,fortress
古墳 고분 barrow,tumulus
古巣  old,haunts,former,homes
古文 고문 ancient,writing,classical,literature
古文書 고문서 historical,document,archives,old,manuscript,paleograph
古書 고서 old,book,rare,classic,secondhand,used
古本 고본 secondhand,book
古本屋  secondhand,bookshop,bookstore,bookseller
古来 고래 time,immemorial,ancient,honoured,honored
古着 고착 old,clothes,secondhand,clothing
古紙  used,paper,recycling
古語 고어 obsolete,word,old,proverb,ancient,language
古都 고도 ancient,city,former,capital
古里 고리,고이 home,town,birthplace,native,place,ruins
古風 고풍 old,fashioned,archaic,antique,antiquated
句読点 구두점 punctuation,mark
只管 지관 intently,single,mindedly,devotedly,solely,earnestly
召喚 소환 summons,summonsing,citation,subpoena,arraigning,calling
召集 소집 convening,calling,together
可也  considerably,fairly,quite
可否 가부 propriety,right,wrong,advisability,possibility,pro
可哀想  poor,pitiable,pathetic,pitiful
可哀相  poor,pitiable,pathetic,pitiful
可憐 가련,가연 sweet,touchingly,lovely,cute,pitiful,pitiable
可決 가결 approval,adoption,passage
可燃性 가연성 combustibility,inflammability,combustible,inflammable
可燃物 가연물 combustibles,inflammables,flammables,burnables
可能 가능 possible,potential,practicable,feasible
可能性 가능성 potentiality,likelihood,possibility,availability
台地  plateau,tableland,eminence
台帳  account,book,ledger,register
台所 태소 kitchen,financial,situation
台本  script,libretto,scenario
台湾  taiwan
台車  platform,truck,hand,trolley,dolly,cart
台頭  rise,emergence,gaining,prominence,coming,fore
台風 태풍 typhoon,hurricane
史上 사상 history,ever,historical
史学 사학 study,history
史実 사실 historical,fact
史家 사가 historian
史料 사료,사요 historical,materials,records,sources,archives
史跡 사적 historic,landmark,site,remains
右上 우상 upper,right
右下 우하 lower,right
右側 우측 right,side
右手 우수 right,hand
右折  turning,right,turn
右方 우방 right,side
右派 우파 right,wing
右翼 우익 right,wing,field,flank,fielder,high
右腕 우완 right,arm,hand
右足 우족 right,foot,leg
号令 호령 order,command
号外 호외 newspaper,extra
号泣 호읍 crying,aloud,lamentation,wailing
司令 사령 command,control,commander
司令官 사령관 commandant,commanding,officer,general
司令部 사령부 headquarters
司会 사회 leading,meeting,officiating,ceremony,chairmanship,chairman
司会者 사회자 chairman,moderator,toastmaster,master,ceremonies,chairperson
司書 사서 librarian
司法 사법 administration,justice
司法裁判 사법재판 judicial,trial
吃逆 흘역 hiccup,hiccough
吃驚  surprised,amazed,frightened,astonished,get,startled
各々  each,you
各位 각위 everyone,each,every,ladies,gentlemen
各各 각각 each,you
各国 각국 each,nation,many,nations,countries
各地 각지 every,place,various,places
各種 각종 every,kind,all,sorts
各自 각자 each,everyone,individual,respective
合作 합작 collaboration,joint,work
合併 합병 merger,combination,union,amalgamation,consolidation,coalition
合併症 합병증 complications
合力 합력 resultant,force,assistance,help,donation,alms
合同 합동 combination,union,incorporation,amalgamation,fusion,congruence
合否  success,failure,result
合唱 합창 chorus,singing
合唱団 합창단 chorus,group,choir
合図  sign,signal,cue
合奏 합주 ensemble,concert
合宿 합수,합숙 lodging,together,training,camp,boarding,house
合弁 합변 joint,management,pool,gamopetalous,sympetalous
合意 합의 agreement,consent,mutual,understanding,accord,consensus
合憲 합헌 constitutionality
合成 합성 composition,synthesis,composite,compound,synthetic,mixed
合成洗剤  synthetic,detergent
合成繊維 합성섬유 synthetic,fibre,fiber
合戦 합전 battle,fight,fighting,engagement,contest
合掌 합장 yours,sincerely,truly
合板 합판 veneer,board,plywood,joint,publication
合格 합격 success,passing,eligibility
合法 합법 legal,lawful,legitimate
合法的 합법적 legal,lawful,legitimate,law,abiding,order
合流 합류,합유 confluence,merge,conflux,junction,joining,union
合点 합점 consent,assent,understanding,agreement,comprehension,grasp
合理 합리 rationality
合理化 합리화 rationalization,rationalisation,rationalize,rationalise
合理的 합리적 rational,reasonable,logical
合繊 합섬 synthetic,fiber,fibre
合致 합치 agreement,concurrence,conformance,compliance
合言葉  password,watchword,motto,slogan
合計 합계 sum,total,amount
合議 합의 consultation,conference
合金 합금 alloy
合間  interval,break,pause,spare,moment
吉兆 길조 lucky,omen,good
吉報 길보 good,news
同一 동일 identical,same,equal,fair,treatment,without
同上 동상 same,above,ditto
同乗 동승 riding,together
同人 동인 same,person,said,question,coterie,clique
同伴 동반 accompanying,being,accompanied,going
同僚 동료 coworker,colleague,associate
同列 동렬 same,row,line,file,rank,level
同化 동화 assimilation,absorption,adaptation,anabolism
同名 동명 same,name,homonym
同国 동국 same,country,province,said
同地 동지 same,place
同士 동사 fellow,mutual,companion,comrade
同夜 동야 same,night
同好 동호 similar,tastes
同姓 동성 same,surname
同室 동실 same,room,sharing
同封 동봉 enclosing
同局 동국 said,bureau,same
同居 동거 coexistence,living,together
同市 동시 same,city
同席 동석 presence,sitting,being
同年 동년,동연 year,same,age
同店 동점 same,store,shop
同志 동지 like,mindedness,same,mind,shared,sentiment
同性 동성 same,sex
同性愛 동성애 homosexual,love
同情 동정 sympathy,compassion,pity
同意 동의 agreement,consent,approval,assent,same,opinion
同感 동감 same,feeling,sentiment,opinion,sympathy,agreement
同数 동수 same,number
同日 동일 same,day
同時 동시 simultaneous,concurrent,same,time,synchronous,together
同時代 동시대 same,age,period
同月 동월 same,month
同期 동기 same,period,corresponding,year,contemporary,classmate
同校 동교 same,school
同棲 동서 cohabitation,living,together
同業 동업 same,trade,business,profession
同様  same,similar,like,equal
同氏 동씨 said,person,she,same,surname
同点 동점 same,score,deadlock,tie,draw
同然 동연 similar,same,right,proper,just,natural
同町 동정 same,town
同病 동병 same,sickness
同盟 동맹 alliance,union,league
同省 동생,동성 said,ministry,same
同県 동현 same,prefecture
同社 동사 same,firm
同種 동종 same,kind,homogeneousness
同窓 동창 fellow,alumnus
同窓会 동창회 alumni,association,meeting,class,reunion
同等 동등 equality,equal,same,rights,rank,equivalence
同級 동급 same,grade,class
同級生 동급생 classmate
同義語 동의어 synonym
同胞 동포 brethren,brothers,fellow,countrymen,fellowman,compatriot
同船 동선 same,ship
同行 동항,동행 accompanying,travelling,together,traveling,same,bank
同調 동조,동주 sympathy,agreement,alignment,conformity,tuning
同郷 동향 same,village,town,province
同音 동음 homophony,same,pronunciation,sound,unison,pitch
同類 동류,동유 same,kind,accomplice,partner
名人 명인 master,expert
名作 명작 masterpiece
名優 명우 great,actor,famous,star
名刺 명자 business,card
名前 명전 name,given,first
名古屋  nagoya
名声 명성 fame,reputation,renown
名字 명자 surname,family,name
名実 명실 name,reality,nominally,virtually,form,contents
名所 명소 famous,place
名手 명수 master,expert
名曲 명곡 excellent,song,masterpiece
名月 명월 harvest,moon
名札 명찰 name,plate,tag,label
名案 명안 good,idea
名残  remains,traces,vestiges,relics,parting,end
名物 명물 famous,product,special,speciality,specialty
名画  famous,picture,masterpiece,film,classic
名目 명목 name,title,appellation,nominal,pretext,pretense
名称 명칭 name,title
名簿 명부 register,names,list,roll,roster
名義 명의 name,moral,duty,justification,pretext
名著 명저 famous,book,masterpiece
名詞 명사 noun
名誉 명예 honor,honour,credit,prestige
名誉職 명예직 honorary,position
名門 명문 noted,family,noble
吐露 토로 speaking,out
向上 향상 elevation,rise,improvement,advancement,progress
君主 군주 ruler,monarch,sovereign
君子 군자 man,virtue,wise,gentleman,four,gentlemen
君臨 군림 reigning,controlling,reign,dictate,control
吟味 음미 close,examination,careful,investigation,inspection,selection
否定 부정 denial,negation,repudiation,disavowal,not,operation
否決 부결 rejection,negation,voting,down
否認 부인 denial,negation,repudiation,disapproval
含有 함유 containing
含蓄 함축 implication,significance,connotation,depth,meaning,complications
吸入 흡입 inhalation
吸収 흡수 absorption,suction,attraction
吸引 흡인 absorption,suction,aspiration,attraction,draw
吸血鬼 흡혈귀 vampire,bloodsucker
吹雪 취설 snow,storm,blizzard
呆気 매기 state,shock,dumbfoundedness
呉服 오복 cloth,kimono,fabrics,textile,drapery,dry
告別 고별 farewell,leave,taking
告発 고발 indictment,prosecution,complaint
告白 고백 confession,acknowledgement,acknowledgment,love,sins
告知 고지 notice,announcement
告示 고시 notice,bulletin
告訴 고소 accusation,complaint,charge,legal,action
呑気 탄기 carefree,optimistic,careless,reckless,heedless,easygoing
周到 주도 careful,thorough,meticulous,scrupulous
周囲 주위 surroundings,environs,circumference
周年 주년,주연 whole,year,entire
周期 주기 cycle,period
周波数 주파수 frequency
周知 주지 common,knowledge
周辺 주변 circumference,outskirts,environs,around,area,vicinity
周遊 주유 tour,round,trip,excursion
味噌 미증 miso,key,point,good,part,weakling
味噌汁  miso,soup
味方 미방 friend,ally,supporter,taking,sides,supporting
味覚 미각 taste,palate,sense
呼吸 호흡 breathing,respiration,knack,trick,secret,harmony
呼吸器 호흡기 respiratory,organs
呼応 호응 acting,concert,responding,sympathizing,agreement,concord
呼称 호칭 naming,giving,name,designation,denomination,nominal
命中 명중 hit,hitting,mark
命令 명령 order,command,decree,directive,instruction,statement
命名 명명 naming,christening
命運 명운 fate,destiny
命題 명제 proposition,thesis,notion,theory,problem,issue
和尚 화상 monk,master
和布 화포 wakame
和平 화평 peace
和式 화식 japanese,style
和文  japanese,text,sentence
和服 화복 japanese,clothes
和歌 화가 waka
和牛 화우 wagyu,beef,japanese
和紙 화지 washi,japanese,paper
和英  japanese,english
和菓子  wagashi
和解 화해 reconciliation,amicable,settlement,accommodation,compromise,mediation
和語 화어 japanese,language
和議 화의 peace,conference,negotiations
和風 화풍 japanese,style,light,wind,moderate,breeze
和食 화식 japanese,food,cuisine
哀悼 애도 condolence,regret,tribute,sorrow,sympathy,lament
哀愁 애수 pathos,sorrow,grief
品位 품위 dignity,grace,nobility,grade,quality,fineness
品名 품명 product,name,article
品性 품성 character
品格 품격 dignity,quality,grace,panache,level
品物 품물 goods,article,thing
品目 품목 item,commodity,list,articles
品種 품종 kind,brand,form,breed,cultivar
品詞 품사 part,speech
品質 품질 quality
員数 운수,원수 number,count,quota
哲人 철인 wise,man,philosopher,sage
哲学 철학 philosophy
唐突 당돌 abrupt,sudden
唐辛子  capsicum,chili,pepper,cayenne,red,shichimi
唯一 유일 only,sole,unique
唯物論 유물론 materialism
唱歌 창가 singing,songs
商事 상사 commercial,affairs
商人 상인 merchant,trader,tradesman,dealer,shopkeeper
商会 상회 firm,company
商務 상무 commercial,affairs
商品 상품 commodity,article,commerce,goods,stock,merchandise
商品券 상품권 gift,certificate
商品名 상품명 brand,name,trade,product
商売 상매 trade,business,commerce,transaction,occupation
商学 상학 commercial,science
商工 상공 commerce,industry
商店 상점 shop,small,store,business,firm
商店街 상점가 shopping,district,street,downtown
商戦 상전 sales,battle,business,competition
商業 상업 commerce,trade,business
商標 상표 trademark
商法 상법 business,practice,method,commerce,commercial,law
商用 상용 business,purpose
商社 상사 trading,company
商談 상담 business,discussion,negotiation
商魂 상혼 commercial,spirit
問屋  wholesale,store,dealer,wholesaler
問答 문답 questions,answers,dialogue
問責 문책 blame,censure,reproof,reprimand,rebuke
問題 문제 question,problem,issue,subject,case,matter
問題意識 문제의식 awareness,issues,critical,mind,concerns
問題点 문제점 problem,point,issue,problematic
啓発 계발 enlightenment,development,edification,public,awareness,illumination
啓示 계시 revelation
啓蒙 계몽 enlightenment,instruction
善悪 선악 good,evil
善意 선의 virtuous,mind,good,intentions,will,positive
善戦 선전 fighting,bravely
善良 선량 goodness,excellence,virtue
善隣 선린,선인 good,neighbour,neighbor
喘息 천식 asthma
喚問 환문 summons
喚起 환기 arousal,excitation,awakening,evocation
喜劇 희극 comedy,funny,show
喜怒哀楽  human,emotions
喝破 갈파 scolding,rebuking,proclaiming,expounding
喧嘩 훤화 quarrel,brawl,fight,squabble,scuffle,argument
喪主 상주 chief,mourner
喪失 상실 loss,forfeit
喪服 상복 mourning,dress
喪章 상장 mourning,band,ribbon
喫煙 끽연 smoking
喫茶 끽다 tea,drinking,teahouse,tearoom,coffee,lounge
喫茶店 끽다점 coffee,shop,tearoom,lounge,coffeehouse,cafe
営利 영리,영이 money,making,commercialized,commercialised
営団 영단 corporation,foundation
営業 영업 business,trade,operations,sales
営業所 영업소 business,office,place
営業時間 영업시간 business,hours,opening,office
営繕 영선 maintenance,repair,upkeep
営農 영농 farming,agriculture
嗚呼 오호 yes,indeed,aah,gah,argh,yeah
嗜好 기호 taste,liking,preference
嘆息 탄식 sigh,grieving,lamenting,deploring
嘆願 탄원 entreaty,appeal,petition
嘔吐 구토 vomiting,emesis
嘱望 촉망 expectation
嘱託 촉탁 commission,entrusting,temporary,work
器具 기구 utensil,implement,tool,instrument,appliance,apparatus
器官 기관 organ
器材 기재 tools,materials,equipment
器械 기계 machine,mechanism,instrument,appliance,apparatus
器楽  instrumental,music
器物 기물 container,receptacle,utensil,implement,furniture,calibre
器用 기용 skillful,skilful,adroit,dexterous,dextrous,deft
噴出 분출 spewing,gushing,spouting,eruption,effusion
噴射 분사 jet,spray,injection,propulsion
噴水 분수 water,fountain
噴火 분화 eruption,volcanic
噴煙  smoke
囚人 수인 prisoner
四人 사인 four,people
四十 사십 forty
四千 사천 four,thousand
四半期 사반기 quarter
四国  shikoku
四季 사계 four,seasons
四捨五入 사사오입 rounding
四方 사방 all,directions,surroundings,many,countries,whole
四日 사일 four,days
四月 사월 april
四本 사본 four
四球 사구 four,balls,base,walk
四百 사백 four,hundred
四肢 사지 limbs,arms,legs
四角 사각 quadrilateral,square
四輪車 사륜거 automobile,car
四重奏 사중주 instrumental,quartet
四隅 사우 four,corners
回収 회수 collection,recovery,withdrawal,retrieval
回帰 회귀 return,revolution,recurrence,regression
回廊 회랑 corridor,gallery,hallway,cloister
回復 회복,회부 restoration,rehabilitation,recovery,return,replevin,improvement
回忌 회기 death,anniversary
回想 회상 recollection,retrospection,reflection,reminiscence
回数 회수 number,times,frequency,count
回数券 회수권 book,tickets
回生 회생 resurrection,resuscitation,regeneration
回目  nth,time
回答 회답 reply,answer
回線 회선 circuit,line
回覧 회람 circulation,sending,round
回路 회로 circuit,cycle
回転 회전 rotation,revolution,turning
回送 회송 forwarding,sending,redirecting,deadheading
回避 회피 evasion,avoidance
回顧 회고 recollecting,reminiscing,looking,back,retrospection,review
回顧録 회고록 memoirs,reminiscences
因子 인자 factor,divisor
因果 인과 cause,effect,causality,karma,fate,unfortunate
因縁 인연 fate,destiny,connection,tie,bond,origin
団体  organization,organisation,association
団員 단운,단원 group,member
団地 단지 apartment,complex
団塊 단괴 mass,lump,clod,clump,nodule,babyboomer
団扇 단선 uchiwa
団結 단결 unity,union,solidarity,combination
団長 단장 leader,delegation
困惑 곤혹 bewilderment,perplexity,embarrassment,discomfiture,bafflement
困窮 곤궁 poverty,need,destitution,struggling,greatly,being
困難 곤난 difficulty,hardship,trouble,distress,infeasibility,inability
図式 도식 diagram,graph,schema
図形 도형 figure,shape,graphic
図書 도서 books
図書室 도서실 library,small
図書館 도서관 library
図柄 도병 design,pattern
図版 도판 plate,illustration,figure
図示 도시 showing,diagram,illustrating,representing,graphically
図表 도표 chart,diagram,graph,figure
図解 도해 schematic,schema,illustration,explanatory,diagram
図鑑 도감 pictorial,book,picture,identification,manual,field
図面 도면 drawing,diagram,plans,blueprint
固体  solid,matter,state
固執 고집 sticking,clinging,adherence,persistence,insistence
固定 고정 fixing,being,fixed,securing,anchoring,fastening
固定費 고정비 fixed,cost,expense
固定資産 고정자산 fixed,assets
固形 고형 solid
固有 고유 characteristic,traditional,peculiar,inherent,native,eigen
国々  countries
国交 국교 diplomatic,relations
国人 국인 indigenous,person,inhabitant,country
国会 국회 national,diet,imperial,legislative,assembly,parliament
国会議員 국회의원 member,diet,parliament
国体  national,polity
国債 국채 national,debt,securities,government,bonds
国内 국내 internal,domestic
国内旅行  domestic,travel
国力 국력,국역 national,power
国務 국무 affairs,state
国務大臣  minister,state,cabinet
国務省 국무성 state,department
国務長官 국무장관 secretary,state
国勢 국세 state,country,condition,strength
国勢調査 국세조사 census
国名 국명 country,name
国営 국영 government,management,state
国土 국토 country,territory,domain,realm
国境 국경 national,border,provincial
国士 국사 distinguished,citizen,patriot
国外 국외 outside,country,abroad
国大  national,university
国学 국학 provincial,school
国宝 국보 national,treasure
国家 국가 state,country,nation
国家試験 국가시험 state,examination
国富 국부 national,wealth
国庫 국고 national,treasury
国情 국정 conditions,country
国慶節  anniversary,founding
国技 국기 national,sport
国政 국정 national,politics,political,situation,statecraft,body
国文学 국문학 japanese,literature
国旗 국기 national,flag
国是 국시 national,policy
国有 국유 national,ownership,state,government
国柄 국병 national,character,regional
国権 국권 power,state,national,sovereignty,sovereign,rights
国歌 국가 national,anthem
国民 국민 people,nation,citizen,national
国民年金  national,pension
国民性 국민성 nationality
国民投票 국민투표 national,referendum
国民的 국민적 national,nationwide
国王 국왕 king,queen,monarch,sovereign,crown,throne
国産 국산 domestic,domestically,produced
国益 국익 national,interest
国税 국세 national,tax
国税局  revenue,office,taxation,bureau
国立 국립 national
国立劇場 국립극장 national,theater
国策 국책 national,policy
国籍 국적 nationality,citizenship,registration,flag
国語 국어 national,language,japanese
国論 국론 public,opinion
国費 국비 national,expenditure,government,spending,public,funds
国賓 국빈 state,guest
国連 국련 united,nations
国道 국도 national,highway
国鉄 국철 national,railway
国防 국방 national,defence,defense
国際 국제 international,diplomatic,intercourse
国際人 국제인 cosmopolitan,cosmopolite,citizen,world,international,celebrity
国際化 국제화 internationalization,internationalisation
国際法 국제법 international,law,nations
国際的 국제적 international
国際連合 국제연합 united,nations
圏内 권내 within,range,sphere
圏外 권외 out,range,contention,beyond,influence
園児 원아 kindergarten,pupil,kindergartener
園内 원내 inside,garden
園芸 원예 horticulture,gardening
園長 원장 head,garden,kindergarten,principal,park,director
土人 토인 native,aboriginal
土俵 토표 ring,forum,sandbag,gabion
土俵際  edge,ring,verge,brink,critical,moment
土台  foundation,base,basis,beginning,outset,nature
土器 토기 earthenware
土地 토지 plot,land,lot,soil,locality,region
土地柄  nature,locality,character,place,local,colour
土塀 토병 mud,wall,earthen,plaster
土壇場  last,moment,eleventh,hour
土壌 토양 soil,breeding,ground,fertile,foundation
土建屋  general,contractor
土手 토수 embankment,bank
土日  weekend,saturday,sunday
土星 토성 saturn
土曜 토요 saturday
土曜日 토요일 saturday
土木 토목 engineering,works,civil,public
土産 토산 unwelcome,gift,disservice
土石 토석 earth,stones
土砂 토사 sediment,earth,sand
土足 토족 shod,feet,wearing,shoes,muddy,dirty
土間  dirt,floor,pit,parterre
圧倒 압도 overwhelm,overpower,crush,defeat,completely,move
圧倒的 압도적 overwhelming
圧力 압력 pressure,stress,coercion,arm,twisting
圧勝 압승 overwhelming,victory,crushing,sweeping,landslide
圧巻 압권 highlight,best,part,stunning,incredible,superb
圧縮 압축 compression,condensation,constriction,compaction
圧迫 압박 pressure,oppression,suppression
在京 재경 being,capital
在任 재임 being,office
在住 재주 residing,living,dwelling
在外 재외 overseas,abroad
在外公館 재외공관 diplomatic,mission
在学 재학 attending,being,enrolled,student
在宅 재택 being,home
在庫 재고 inventory,stock,stockpile
在日 재일 resident,japan,situated
在来 재래 pre,existing,already,there,conventional
在留 재류 residing,staying,living
在籍 재적 being,enrolled,registered,member
在職 재직 being,office
在野 재야 out,office,power,opposition,unaffiliated,private
地上 지상 above,ground,surface,overground,earth,world
地下 지하 basement,cellar,underground,place,below,ground
地下室 지하실 cellar,basement
地下水 지하수 underground,water
地下道 지하도 subterranean,tunnel
地下鉄 지하철 underground,train,subway
地中 지중 underground,subterranean
地中海 지중해 mediterranean,sea
地主 지주 landowner,landlord,landlady
地位 지위 position,status
地価 지가 price,land
地元  home,area,town,local
地力 지력,지역 real,ability
地区 지구 district,section,sector
地名 지명 place,name,toponym
地味 지미 plain,simple,subdued,sober,reserved,modest
地図 지도 map
地域 지역 area,region
地域社会 지역사회 regional,community
地層 지층 stratum,geological,formation,layer,bed
地帯 지대 area,zone,belt
地平線 지평선 horizon
地形 지형 terrain,geographical,features,topography
地方 지방 district,region,area,locality,country,countryside
地方分権 지방분권 decentralization,power,decentralisation
地方税 지방세 local,tax,council
地方自治 지방자치 local,autonomy
地方行政 지방행정 local,administration
地方議会 지방의회 local,assembly
地殻 지각 crust
地殻変動 지각변동 diastrophism,upheaval,seismic,shift,earthshaking,changes
地点 지점 site,point,map,spot
地獄 지옥 hell
地球 지구 earth,globe
地球上  earth
地球儀 지구의 globe
地理 지리,지이 geography
地盤 지반 ground,crust,bed,foundation,base,constituency
地肌 지기 texture,grain,natural,skin,bare,scalp
地蔵 지장 kshitigarbha,ksitigarbha,jizo
地表 지표 surface,earth,ground
地裁  district,court
地誌 지지 topography
地質 지질 geological,features
地道 지도 steady,honest,sober,straightforward
地雷 지뢰 land,mine,sensitive,topic,taboo,trigger
地震 지진 earthquake
地面 지면 ground
坂道 판도 hill,road
均一 균일 uniformity,equality
均整 균정 symmetry,balance,proportion,uniformity
均斉 균제 symmetry,balance,proportion,uniformity
均等 균등,연등 equality,uniformity,evenness
均衡 균형,연형 equilibrium,balance
均質 균질,연질 homogeneous,homogeneity
坊主 방주 buddhist,priest,bonze,crew,cut,boy
坑道 갱도 tunnel,gallery,level,shaft,pit
垂直 수직 vertical,perpendicular
型式 형식 model,type
垣根 원근 hedge,fence,border,limit
埋没 매몰 being,buried,remaining,unknown,forgotten,absorbed
埋葬 매장 burial
埋蔵 매장 burying,ground
城下町  castle,town
城主 성주 lord,castle
城内 성내 inside,castle
城郭 성곽 fortress,castle,citadel,enclosure,walls
域内 역내 inside,area
域外 역외 outside,area
執念 집념 tenacity,persistence,obsession,implacability
執着 집착 attachment,adhesion,tenacity,fixation,obsession
執筆 집필 writing
執行 집행 execution,carrying,out,performance,enforcement,exercise
執行委員 집행위원 executive,committee
執行猶予  stay,execution,suspended,sentence
執行部 집행부 executive,administration,leadership
培養 배양 cultivation,nurture,culture
基地 기지 base
基幹 기간 mainstay,nucleus,key
基本 기본 basics,fundamentals,basis,foundation
基本料金 기본요금 basic,rate,charge,base,cost,price
基本的 기본적 fundamental,basic
基準 기준 standard,basis,criterion,norm,reference,datum
基準法  basic,law
基盤 기반 foundation,basis,base,footing,infrastructure,bedrock
基礎 기초 foundation,basis
基調 기조,기주 basic,tone,underlying,theme,basis,keynote
基軸 기축 basis,foundation,core,criterion,standard
基金 기금 fund,foundation
埼玉  saitama
堀川  canal
堀江 굴강 canal
堂々  magnificent,grand,impressive,dignified,majestic,imposing
堅固 견고 solid,strong,firm
堅実 견실 steady,sound,reliable,solid
堅持 견지 holding,sticking
堅調 견조 firm,bullish,strong,steady,sound
堆積 퇴적 accumulation,pile,heap,sedimentation
堆肥 퇴비 compost,manure
堕胎 타태 abortion,feticide
堕落 타락 depravity,corruption,degradation
堤防 제방 bank,weir,embankment,levee
堪能 감능 proficient,skillful,enjoying,satisfaction,satiation
報告 보고 report,information
報告書 보고서 report
報奨金 보장금 cash,bonus,reward,bounty
報復 보복 retaliation,revenge,reprisal,retribution,retorsion,retortion
報知 보지 information,news,intelligence
報道 보도 report,reporting,news,information,coverage
報道機関 보도기관 information,media,press,news,organs
報道陣 보도진 press,corps
報酬 보수 remuneration,recompense,reward,toll
場内 장내 house,grounds,premises,hall,theatre,theater
場合  case,situation
場外 장외 outside,hall,off,grounds,premises,track
場所 장소 place,location,spot,position,room,space
場面 장면 scene,setting,place,scenario,case,shot
塁審  base,umpire
塗布 도포 application,coating
塗料 도료 paints,painting,material
塗装 도장 coating,painting
塩分 염분 salt,content
塩化 염화 chloride
塩味  salty,taste,saltiness
塩基 염기 base
塩梅 염매 seasoning,flavour,flavor,taste,condition,state
塩水 염수 salt,water,brine
塩田 염전 saltpan
塩素 염소 chlorine
塩酸 염산 hydrochloric,acid
境内 경내 grounds,compound,churchyard,precincts
境地 경지 state,mental,emotional,condition,field,circumstance
境界 경계 boundary,border,limit,bounds,frontier
境目  borderline,boundary
境遇 경우 environment,situation
墓参  visit,grave
墓地 묘지 cemetery,graveyard
墓石 묘석 tombstone,gravestone
墓穴 묘혈 grave
増刷 증쇄 additional,printing,run
増加 증가 increase,rise,growth,addition,increment
増収 증수 increase,yield
増大 증대 enlargement,increase
増強 증강 reinforcement,augmentation,strengthening,increase,buildup
増殖 증식 increase,multiplication,propagation,proliferation
増水 증수 rising,water,swelling,increased,high
増減 증감 increase,decrease,fluctuation
増産 증산 production,increase
増益 증익 increased
増税 증세 tax,increase
増設 증설 adding,establishing,more,installing,increase,extension
増資 증자 increase,capital
増進 증진 promoting,increase,advance
増額 증액 increase
墜落 추락 fall,crash
墨絵  ink,painting
墨西哥 묵서가 mexico
墳墓 분묘 grave,tomb
壁画  fresco,mural,wall,painting
壁紙 벽지 wallpaper,background,image,desktop
壁面 벽면 surface,wall
壇上 단상 stage,platform,altar
壊滅  destruction,annihilation,devastation,catastrophe
士官 사관 officer
士気 사기 morale
壮大 장대 magnificent,grand,majestic,splendid
壮年 장년 prime,life
壮烈 장렬,장열 heroic,brave
壮行 장행 rousing
声援 성원 encouragement,cheering,rooting,support
声明 성명 declaration,statement,proclamation
声楽  vocal,music
声色 성색 tone,voice,mimicry,imitative
声高  loud
売上金 매상금 proceeds
売上高 매상고 sales,amount,sold,proceeds
売却 매각 selling,off,disposal,sale
売国奴 매국노 traitor,quisling
売店 매점 stand,stall,booth,kiosk,store
売春 매춘 prostitution
売春婦 매춘부 prostitute
売買 매매 trade,buying,selling,trafficking,dealing
変人 변인 eccentric,crank,oddball
変則 변칙 irregularity,anomaly
変動 변동 change,fluctuation
変化 변화 change,variation,alteration,mutation,transition,transformation
変化球 변화구 breaking,ball,curve,screwball
変容 변용 change,appearance,transformation
変形 변형 transformation,variation,metamorphosis,modification,deformation,variety
変態 변태 transformation,abnormality,sexual,perversion,pervert,metamorphosis
変換 변환 change,conversion,transformation
変更 변경 change,modification,alteration,revision,amendment
変更届  notification,change,alteration,report,registration,modification
変移 변이 change,alteration,transmutation,mutation
変貌 변모 transfiguration,transformation,change,appearance
変質 변질 alteration,change,quality,transformation,deterioration,degeneration
変身 변신 metamorphosis,disguise,transformation,shapeshifting,morphing
変造 변조 alteration,defacement,debasement,falsification,forgery
変遷 변천 change,transition,vicissitudes
変革 변혁 change,transformation,innovation,reform,revolution,revolutionizing
夏場  summertime
夏季 하계 summer,season
夏時間  summer,time
夏期 하기 summer,term,period
夏物 하물 summer,goods
夏至 하지 summer,solstice
夕刊 석간 evening,paper
夕刻 석각 evening,hour
夕方  evening,dusk
夕日 석일 evening,sun,setting
夕立  evening,shower
夕霧 석무 evening,mist
夕食 석식 evening,meal,dinner
夕飯 석반 evening,meal
外交 외교 diplomacy,selling,canvassing
外交官 외교관 diplomat
外人 외인 foreigner,gaijin,outsider
外付 외부 external
外信 외신 external,communication
外側 외측 exterior,outside,outer,external,lateral
外傷 외상 external,wound,trauma
外出 외출 going,out,outing,leaving
外務 외무 foreign,affairs
外国 외국 foreign,country
外国人 외국인 foreigner,foreign,citizen,national,alien,non
外国語 외국어 foreign,language
外圧 외압 external,pressure,outside,foreign
外堀  outer,moat
外壁 외벽 outer,wall
外来 외래 foreign,imported,outpatient,care,clinic,ward
外来語 외래어 loanword
外気 외기 open,air
外洋 외양 open,sea,ocean
外界 외계 outside,world,physical
外相 외상 foreign,minister
外科 외과 surgery,department
外科医 외과의 surgeon
外米 외미 foreign,rice
外苑 외원 outer,garden
外見 외견,외현 outward,appearance
外観 외관 outward,appearance,exterior,show,looks
外角 외각 external,angle,exterior,outside,corner
外貨 외화 foreign,currency,money,exchange,goods,imported
外資 외자 foreign,capital,investment
外車 외거,외차 imported,car,paddle,wheel
外遊 외유 foreign,travel
外部 외부 outside,exterior,world
外郭 외곽 outer,wall,block,outline,contour
外郭団体  auxiliary,organization,fringe
外野 외야 outfield,outfielder,bleachers,third,party,outsider
外野手 외야수 outfielder
外電 외전 foreign,telegram
外需 외수,외유 foreign,demand
外面 외면 outer,surface,outward,appearance,outside,exterior
外食 외식 eating,out,dining
多元的 다원적 pluralistic,plural
多分 다분 perhaps,probably,generous,many,much,great
多大 다대 great,huge,enormous,serious
多寡 다과 degree,greatness,smallness,quantity,number,amount
多少 다소 more,less,somewhat,little,few,some
多岐 다기 digression,many,divergences
多彩 다채 variegated,varicoloured,varicolored,multi,coloured,colored
多忙 다망 busyness
多才 다재 talented
多数 다수 large,number,many,majority
多数決 다수결 majority,decision,vote,rule
多様  diverse,varied
多様化  diversification
多様性  diversity,variety
多湿 다습 high,humidity
多用 다용 busyness,frequent,use,heavy,many,uses
多発 다발 repeated,occurrence
多目的 다목적 multipurpose
多角 다각 many,sided,versatile,polygonal,diversified
多角的 다각적 multilateral,many,sided,diversified
多重 다중 multiple,multiplex
多量 다량,다양 large,quantity,amount
多面 다면 many,sided,multifaceted
多額 다액 large,huge,hefty,expensive
夜中 야중 middle,night,dead
夜具 야구 bedding,bedclothes
夜勤 야근 night,shift
夜学 야학 night,school,evening,class,study
夜景 야경 night,view,skyline,nightscape
夜空 야공 night,sky
夜行 야항,야행 night,travel,train
夜間 야간 night,nighttime
夢中 몽중 absorbed,immersed,crazy,about,obsessed,devoted
夢幻 몽환 dreams,fantasy,visions
夢想 몽상 dream,vision,reverie
大々的  great,grand,extensive,large,scale
大丈夫 대장부 safe,secure,sound,problem,free,without
大事 대사 important,serious,crucial,valuable,precious,matter
大事件 대사건 major,incident,happening,big,scandal
大人 대인 adult
大企業 대기업 large,company,enterprise,corporation
大会 대회 mass,meeting,convention,rally,conference,assembly
大佐 대좌 colonel,captain
大体 대분 outline,main,points,gist,substance,essence
大作 대작 voluminous,work,monumental,great,masterpiece
大使 대사 ambassador
大使館 대사관 embassy
大便 대변,대편 feces,excrement,shit
大刀 대도 long,sword,large,guandao,chinese,glaive
大分 대분 considerably,greatly,lot
大切 대절,대체 important,necessary,indispensable,beloved,precious,dear
大別 대별 general,classification,broad,categorization
大前提 대전제 major,premise,important,condition,basic,assumption
大動脈 대동맥 aorta
大勝 대승 great,victory,crushing
大募集 대모집 mass,recruitment
大勢 대세 crowd,people,great,numbers,general,situation
大半 대반 majority,most,mostly,largely,mainly,predominately
大卒 대졸 university,graduate
大口 대구 big,mouth,boastful,speech,tall,talk
大台  mark,level,barrier
大同 대동 largely,same,daido,era
大名 대명 daimyo
大和 대화 japan,yamato
大回転 대회전 giant,slalom
大国 대국 large,country,major,nation,great,power
大地 대지 ground,earth,solid,land
大型 대형 large,sized,scale,big
大声 대성 loud,voice
大変 대변 very,greatly,terribly,awfully,immense,enormous
大多数 대다수 great,majority
大好評  highly,lauded,very,popular
大学 대학 university,college,great,learning
大学生 대학생 university,student,college
大学院 대학원 graduate,school
大宇宙 대우주 macrocosmos,macrocosm,universe,cosmos
大家 대가 landlord,landlady,master,expert,authority,leading
大家族 대가족 large,family,extended
大将 대장 general,admiral,head,chief,leader,boss
大尉 대위 captain,lieutenant,flight
大小 대소 size,large,small,various,sizes,daisho
大屋 대옥 landlord,landlady
大層 대층 very,extremely,exceedingly,greatly,terribly,extreme
大山 대산 great,mountain
大工 대공 carpenter
大差 대차 great,difference,big,wide,margin
大師 대사 great,teacher
大幅 대폭 big,large,drastic,substantial
大店 대점 large,store
大役 대역 important,task,role,great,duty,mission
大成 대성 completion,accomplishment
大成功 대성공 huge,success
大戦 대전 great,war,battle
大手 대수 major,company,big
大手企業  big,corporation,major,firm,leading,company
大抵 대저 mostly,ordinarily,usually,generally,probably,most
大掃除  major,cleanup,spring,cleaning
大敗 대패 crushing,defeat
大文字 대문자 uppercase,letter,capital,large,character,writing
大方 대방 large,part,greater,majority,people,general
大昔 대석 great,antiquity,old,fashioned,long,ago
大時代  old,fashioned,antiquated,anachronistic
大木 대목 large,tree
大枝 대지 large,branch
大根  daikon,ham,actor
大概 대개 generally,mainly,usually,normally,mostly,most
大正 대정 taisho,era
大気 대기 atmosphere,air,magnanimity,generosity
大水 대수 flood
大河 대하 large,river
大洋 대양 ocean
大海 대해 ocean,large,sea
大火 대화 large,fire
大物 대물 important,person,influential,figure,big,shot
大理石 대리석 marble
大男  big,man,large,tall,giant
大病 대병 serious,illness,dangerous,disease
大砲 대포 gun,cannon,artillery
大破 대파 serious,damage,drubbing
大社 대사 grand,shrine,famous
大空 대공 blue,heavens,firmament
大筋  outline,summary,gist,basic,points
大粒 대립,대입 large,drop
大統領 대통령 president,big,man,boss,buddy,mate
大綱 대강 fundamental,principles,main,lines,outline,summary
大義 대의 great,cause,moral,law,justice
大義名分 대의명분 just,cause,good,reason,pretext,justification
大胆 대단 bold,daring,audacious
大脳 대뇌 cerebrum
大腸 대장 large,intestine,bowel,colon
大腸菌 대장균 escherichia,coli,colon,bacterium
大臣 대신 cabinet,minister
大自然 대자연 nature,mother
大船 대선 large,boat
大蒜 대산 garlic
大蔵 대장 ministry,finance
大蔵省 대장성 ministry,finance,treasury
大衆 대중 general,public,masses
大衆文学 대중문학 popular,literature
大袈裟  grandiose,exaggerated
大西洋 대서양 atlantic,ocean
大規模 대규모 large,scale
大豆 대두 soya,bean,soybean,soy
大賞 대상 big,prize,first
大道 대도 main,street,avenue
大部分 대부분 most,part,greater,majority
大都市 대도시 metropolis,large,city
大野 대야 large,field
大量 대량,대양 large,quantity,massive,mass
大金 대금 great,cost
大関 대관 ozeki
大阪 대판 osaka,large,hill
大陸 대륙 continent,continental,asia,europe
大陸棚 대륙붕 continental,shelf
大隊 대대 battalion
大雑把  rough,crude,broad,loose,careless
大雨 대우 heavy,rain
大雪 대설 heavy,snow
大震災 대진재 great,earthquake
大麦 대맥 barley
大麻 대마 hemp,cannabis,marijuana,pot,hashish
大黒柱  central,pillar,mainstay,backbone,provider,main
天下 천하 whole,world,country,society,public,government
天井 천정 ceiling,price
天体 천분 heavenly,body,celestial,astronomical,object
天使 천사 angel
天候 천후 weather
天国 천국 paradise,heaven,kingdom
天地 천지 heaven,earth,universe,nature,top,bottom
天性 천성 nature,natural,constitution,innate,disposition
天才 천재 genius,prodigy,natural,gift
天文 천문 astronomy
天文台  astronomical,observatory
天文学 천문학 astronomy
天気 천기 weather,elements,fair,fine
天気予報  weather,forecast,report
天満宮  tenmangu,shrine
天災 천재 natural,calamity,disaster
天然 천연 nature,spontaneity,natural,airhead
天然痘 천연두 smallpox,variola
天狗 천구 tengu,bragging,conceit,braggart,boaster,conceited
天王星 천왕성 uranus
天理 천리,천이 natural,laws,rule,heaven
天皇 천황 emperor,japan
天皇制  emperor,system
天神 천신 heavenly,god,gods,tenmangu,shrine,dried
天辺 천변 top,summit,apex,peak,helmet,scalp
太刀 태도 long,sword,large
太古 태고 ancient,times
太子 태자 crown,prince,shotoku
太字 태자 boldface,bold,type,thick,characters
太平洋 태평양 pacific,ocean
太陽 태양 sun
太陽系 태양계 solar,system
太陽電池 태양전지 solar,cell
太鼓 태고 drum
夫人 부인 wife,mrs,madam,nobleman,consort,emperor
夫妻 부처 husband,wife,married,couple
夫婦 부부 married,couple,husband,wife,man
失墜 실추 abasement,fall,forfeiture,sinking
失恋 실련,실연 disappointed,love,broken,heart,unrequited,being
失意 실의 disappointment,despair,despondency,broken,heart,adversity
失態 실태 blunder,fault,error,mistake,failure,disgrace
失敗 실패 failure,mistake,blunder
失敗談 실패담 failure,story,horror
失敬 실경 rudeness,impoliteness,disrespect,impertinence,leaving,going
失明 실명 loss,eyesight,vision,going,blind,blindness
失望 실망 disappointment,despair
失格 실격 disqualification,elimination,incapacity,being,failure
失業 실업 unemployment,becoming,unemployed
失点 실점 lost,point,conceded,goal,blunder,mistake
失礼 실례 discourtesy,impoliteness,goodbye,leave,rude
失神 실신 faint,trance,swoon,stupefaction
失策 실책 blunder,slip,error
失脚 실각 downfall,fall,being,overthrown
失跡 실적 absconding,disappearance
失踪 실종 disappearance,running,away,going,missing,absconding
失速 실속 stall,downturn,slowdown,slump,weakening,decline
奇妙 기묘 strange,odd,peculiar,queer,curious
奇怪 기괴 strange,wonderful,weird,outrageous,mysterious
奇抜 기발 novel,original,striking,strange,eccentric,fantastic
奇数 기수 odd,number
奇異 기리,기이 odd,strange,queer,peculiar
奇病 기병 strange,disease,rare
奇術 기술 magic,conjuring,sleight,hand,legerdemain
奇襲 기습 surprise,attack
奇跡 기적 miracle,wonder,marvel
奇麗 기려 pretty,lovely,beautiful,fair,clean,clear
奈良 내량 nara
奉仕 봉사 service,ministry,attendance,church,work
奉公 봉공 live,apprenticeship,public,duty,service
奉納 봉납 dedication,offering,presentation,oblation
奉行 봉행 magistrate,shogunate,administrator
奏功 주공 success,achievement,fruition
奏者 주자 instrumentalist,player
契機 계기 opportunity,chance,trigger,cause
契約 계약 contract,compact,agreement
契約書 계약서 contract,agreement
奔放 분방 wild,uninhibited,extravagant,rampant
奔走 분주 running,about,good,offices
奥地 오지 interior,backwoods,hinterland,back,regions
奥山 오산 remote,mountain,recesses
奥様  wife,your,his,married,lady,madam
奥行 오행 depth,length
奨励 장려 encouragement,promotion,inducement,incitement,stimulation
奨学 장학 encouragement,study
奨学金 장학금 scholarship,stipend,bursary,student,loan
奪取 탈취 usurpation,taking,back,dispossession
奪回 탈회 recovery,rescue,recapture
奪還 탈환 recovery,rescue,recapture
奮発 분발 strenuous,exertion,spurt,splurge
奮起 분기 stirring,rousing,oneself
奮闘  hard,struggle,strenuous,effort
女中 녀중,여중 maid,female,servant,hostess,waitress,court
女優 녀우,여우 actress
女児 녀아,여아 baby,girl,primary,schoolgirl
女医 녀의,여의 woman,doctor
女史 녀사,여사 miss,madame,highbrow,cerebral
女子 녀자,여자 woman,girl
女形 녀형,여형 onnagata
女性 녀성,여성 woman,female,feminine,gender
女性的 녀성적,여성적 feminine,effeminate
女房  wife,court,lady,woman
女流 녀류,여류 woman
女王 녀왕,여왕 queen,female,champion
女神 녀신,여신 goddess,female,deity
奴隷 노예 slave,servant,slavery
好天 호천 fine,weather
好奇心 호기심 curiosity,inquisitiveness
好守 호수 good,fielding
好意 호의 kindness,favor,favour,friendliness,goodwill,affection
好感 호감 good,feeling,will,favourable,impression,favorable
好感度 호감도 likability,favorability,popularity
好成績  good,results
好投 호투 good,pitching
好景気 호경기 good,times,boom,prosperity
好機 호기 good,opportunity,chance
好況 호황 prosperous,conditions,healthy,economy
好物 호물 favourite,dish,food
好色 호색 lasciviousness,lechery,salaciousness,lust,sensuality,lewdness
好評 호평 favorable,reception,good,reputation,popularity
好調 호조,호주 favourable,favorable,promising,satisfactory,good,shape
好転 호전 changing,better
好都合  convenient,favorable,favourable,expedient,expedience
如何 여하 how,what,way,about,questionable,circumstances
如実 여실 reality,actuality,actual,conditions,true,situation
妃殿下 비전하 princess
妄信 망신 blind,acceptance,belief,credulity
妄想 망상 wild,idea,delusion
妊娠 임신 conception,pregnancy
妊婦 임부 pregnant,woman
妖怪 요괴 ghost,apparition,phantom,spectre,specter,demon
妖精 요정 fairy,sprite,elf
妙手 묘수 spectacular,move,brilliant,expert,virtuoso,master
妙技 묘기 exquisite,skill,wonderful,performance
妙案 묘안 ingenious,idea,excellent,plan,bright
妥協 타협 compromise,giving
妥当 타당 valid,proper,right,appropriate,reasonable
妥結 타결 settlement,agreement
妨害 방해 disturbance,obstruction,hindrance,jamming,interference
妻子 처자 wife,children
姉妹 자매 sisters
始動 시동 starting,activation
始末 시말 management,dealing,settlement,disposal,course,events
始業 시업 start,work,commencement,opening
始発 시발 first,departure,train,bus
始終 시종 continuously,beginning,end,first,last
姓名 성명 name
委任 위임 entrusting,charge,delegation,authorization
委員 위원 committee,member
委員会 위원회 committee,commission,board,panel,meeting
委員長 위원장 chairman,president
委嘱 위촉 commissioning,entrusting,request,appointment
委託 위탁 entrusting,consignment,trust,commission
姿勢 자세 posture,pose,position,stance,carriage,attitude
威信 위신 prestige,dignity
威力 위력 power,might,authority,influence
威勢 위세 power,might,authority,influence,spirits,vigor
威厳 위엄 dignity,majesty,solemnity,gravity
威嚇  threat,intimidation,menace
娘婿  son,law
娯楽  pleasure,amusement
娼婦 창부 prostitute,harlot
婉曲 완곡,원곡 euphemistic,circumlocutory,roundabout,indirect
婚姻 혼인 marriage,matrimony
婚約 혼약,혼요 engagement,betrothal
婚約者  fiance,fiancee
婦人 부인 woman,lady,adult,female
婦人科 부인과 gynecology,department
婦女 부녀 woman,womankind
婦女子 부녀자 women,children,woman,grown,wife
婦女暴行  sexual,assault,rape
婦長 부장 head,nurse
媒介 매개 mediation,agency,serving,medium,acting,intermediary
媒体  medium,media
媒酌  matchmaking
嫉妬 질투 jealousy,envy
嫌悪 혐오 disgust,hate,repugnance,loathing
嫌悪感 혐오감 unpleasant,feelings
嫌気 혐기 dislike,disgust,disinclination,tired
嫌疑 혐의 suspicion
嫡出 적출 legitimate,birth
嫡子 적자 legitimate,child
子会社 자회사 subsidiary
子供 자공 child
子供用  use,children
子供達  children
子女 자녀,자여 sons,daughters,children,girl
子孫 자손 descendant,posterity,offspring
子守 자수 nursemaid,nanny,babysitter,child,minding,babysitting
子守歌  lullaby
子宮 자궁 womb,uterus
子弟 자제 children,sons,young,people
子役  child,actor
子息 자식 son
子牛  calf,small,cow
子犬 자견 puppy,small,dog
子猫 자묘 kitten,small,cat
子羊  lamb
字体  form,character,type,typeface,font
字幕 자막 subtitles,captioning
字引 자인 dictionary
字形 자형 character,style,form
存亡 존망 life,death,existence,destiny
存分  much,wants
存在 존재 existence,being
存廃 존폐 continue,eliminate,existence
存立 존립 existence,subsistence
存続 존속 duration,continuance,survival,persistence,retention
孝行 효행 filial,piety,showing,devotion
季刊 계간 quarterly
季節 계절 season,time,year
季節風 계절풍 seasonal,winds
季語  seasonal,word
孤児 고아 orphan
孤児院 고아원 orphanage
孤島 고도 solitary,island
孤独 고독 solitude,loneliness,isolation
孤立 고립 isolation,being,alone,friendless
学会 학회 learned,society,scientific,academy,academic,meeting
学会誌 학회지 academic,journal
学位 학위 degree
学内 학내 within,school
学割  student,discount
学力 학력 scholarly,ability,scholarship,knowledge,literary
学区 학구 school,district,area
学卒  college,graduate
学友 학우 school,friend
学問 학문 scholarship,study,learning,discipline,branch,science
学園 학원 educational,institution,school,academy,campus
学士 학사 university,graduate,bachelor
学年 학년,학연 academic,year,school,grade
学徒 학도 student,follower,students,pupils
学期 학기 school,term,semester
学校 학교 school
学業 학업 studies,schoolwork,classwork
学歴 학력 academic,background
学生 학생 student
学生時代 학생시대 student,days
学界 학계 academic,world,academia,circles,scientific,learned
学科 학과 study,subject,course,department
学究 학구 scholar,student
学童 학동 school,child,pupil
学級 학급 class
学習 학습 study,learning,tutorial
学者 학자 scholar
学芸 학예 arts,sciences,liberal
学術 학술 science,learning,scholarship,arts,sciences,academic
学説 학설,학세 theory
学識 학식,학지 scholarship,scientific,attainments
学費 학비 tuition,school,expenses
学部 학부 department,university,undergraduate
学長 학장 university,president
学院 학원 institute,academy
学際 학제 interdisciplinary
学齢  school,age
孫娘  granddaughter
宅地 택지 building,lot,residential,land
宅配 택배 home,delivery
宇宙 우주 universe,cosmos,space
宇宙空間 우주공간 outer,space,void
宇宙開発 우주개발 space,development,exploration
守備 수비 defense,defence
守勢 수세 defensive
守衛 수위 security,guard,doorkeeper
安住 안주 living,peace
安価 안가 low,priced,cheap,inexpensive,shallow,superficial
安保 안보 security
安値 안치 low,price
安全 안전 safety,security
安全保障 안전보장 security,guarantee
安否 안부 safety,welfare,well,being
安定 안정 stability,steadiness,equilibrium
安心 안심 relief,peace,mind
安心感 안심감 sense,security
安打 안타 safe,hit
安易 안이 easy,simple,easygoing,lighthearted,simplistic,irresponsible
安楽死  euthanasia
安泰 안태 peace,security,tranquility,tranquillity
安物  cheap,article
安眠 안면,안민 sound,sleep,good,quiet
安芸  aki
安静 안정 rest,quiet,repose
完了 완료 completion,conclusion,perfect
完全 완전 perfect,complete
完全試合 완전시합 perfect,game
完売 완매 selling,out
完封 완봉 complete,blockade,baseball,shutout
完成 완성 complete,completion,perfection,accomplishment
完敗 완패 complete,defeat,utter,annihilation,completely,defeated
完治 완치 complete,recovery
完璧 완벽 perfect,complete,flawless
完結 완결 conclusion,completion
完走 완주 finishing,reaching,goal,staying,course
完遂 완수 successful,execution,accomplishment,completion,fulfillment,carrying
宗家 종가 head,family,originator
宗教 종교 religion,religious,affiliation,belief,faith,creed
宗派 종파 sect,denomination,school
宗祖 종조 sect,founder
宗門 종문 denomination,sect
官僚 관료,관요 bureaucrat,government,official,bureaucracy
官公庁 관공청 public,agencies
官吏 관리 government,official,clerk
官報 관보 official,telegram
官庁 관청 government,office,agency,authorities
官憲 관헌 officials,authorities
官房 관방 government,secretariat
官民 관민 government,people
官界 관계 bureaucracy
官邸 관저 official,residence
定休 정휴 regular,holiday
定休日 정휴일 regular,holiday
定住 정주 settlement,permanent,residency
定例 정례 regular,ordinary,established,usage,precedent,practice
定価 정가 list,price,regular,established
定刻 정각 appointed,time,timetable,schedule
定員 정원 fixed,number,prescribed,quota,numerical,limit
定型 정형 fixed,form,regular,shape
定年 정년,정연 retirement,age
定形 정형 fixed,form,regular,shape
定数 정삭,정수 fixed,number,quorum,constant,invariable,literal
定時 정시 regular,time,stated,period
定時制 정시제 part,time
定期 정기 fixed,period,term,regular,periodic,periodical
定期便 정기편 regular,service
定期券 정기권 commuter,pass,season,ticket
定期的 정기적 periodic,regular,routine
定期購読  subscription
定期預金 정기예금 term,deposit,time
定款 정관 articles,incorporation,company,statute
定率 정률 fixed,rate
定番  standard,routine,regular,basic,staple
定着 정착 sticking,settling,fixing,adherence,becoming,established
定義 정의 definition
定規 정규 ruler
定評 정평 established,reputation
定説 정설,정세 established,theory,accepted,opinion,explanation
定量 정량 fixed,quantity
定額 정액 ration,fixed,amount
定食 정식 set,meal,special
宛先  address,destination
宛名  name,address
宝庫 보고 treasury,treasure,house,storehouse,repository,trove
宝物 보물 treasure,treasured,item,prized,possession
宝石 보석 gem,jewel,precious,stone
宝飾  jewels,ornaments,jewelry,jewellery
実体  substance,essence,entity,subject,content,reality
実例 실례 example,illustration,precedent
実像 실상 real,image,form,true,picture,actual
実刑 실형 prison,sentence
実利 실리 use,utility,profit,gain
実力 실력 ability,true,strength,merit,efficiency,competency
実力行使 실력행사 use,force
実効 실효 practical,effect,efficacy,efficiency
実務 실무 practical,business,practicum,practice
実勢 실세 actual,real,true
実名 실명 real,name
実在 실재 actual,existence,real
実地 실지 practice,actual,site,scene,spot
実子 실자 biological,child
実家 실가 home
実弾 실탄 live,bullets,ammunition,ball,cartridge,money
実情 실정 real,condition,actual,circumstances
実感 실감 real,feeling,actual,actually,feel,experience
実態 실태 true,state,actual,condition,reality
実戦 실전 combat,battle,action,active,service,actual
実技 실기 practical,skill
実数 실수 real,number
実施 실시 enforcement,implementation,carrying,out,operation,working
実業 실업 industry,business
実業家 실업가 businessman,industrialist
実権  real,power
実況 실황 actual,state,real,condition,scene,live
実演 실연 demonstration,presentation,stage,show,performance
実物 실물 real,thing,original,actual
実現 실현 implementation,materialization,materialisation,realization,realisation,actualization
実用 실용 practical,use,utility
実用的 실용적 practical,useful,utilitarian,pragmatic
実相 실상 reality,ultimate
実績 실적 achievements,actual,results,accomplishments,past,track
実習 실습 practice,training,practical,exercise,drill
実行 실행 execution,carrying,out,practice,action,implementation
実証  demonstration,verification,substantiation,actual,proof
実話 실화 true,story
実費 실비 actual,expenses,cost,price
実質 실질 substance,essence,real,substantive,substantial,essential
実質的 실질적 substantial,real
実践 실천 practice,implementation,praxis
実際 실제 practicality,practical,reality,actuality,actual,conditions
実験 실험 experiment
実験室 실험실 laboratory
客員 객원 guest,member,associate,honorary
客室 객실 guest,room,cabin,passenger,drawing
客席 객석 guest,seating,passenger,seat,audience
客船 객선 passenger,boat
客観 객관 objectivity,objective,object
客観的 객관적 objective
客足  customer,traffic,customers,custom
客車 객거,객차 passenger,car
客間  drawing,room,parlor,parlour,guest
宣伝 선전 publicity,advertisement,advertising,propaganda
宣告 선고 sentence,verdict,pronouncement
宣戦 선전 declaration,war
宣教師 선교사 missionary
宣言 선언 declaration,proclamation,announcement
宣誓 선서 oath,abjuration,pledge
室内 실내 indoor,inside,room
室内楽  chamber,music
室町  muromachi
室長 실장 section,chief,laboratory,manager,office,head
宮中 궁중 imperial,court
宮廷 궁정 imperial,court,royal
宮殿 궁전 palace
宰相 재상 prime,minister
害虫 해충 harmful,insect,noxious,vermin,pest
宴会 연회 party,banquet,reception,feast,dinner
宴席 연석 banquet,dinner,party
家主 가주 landlord,landlady,house,owner,home,head
家事 가사 housework,domestic,chores,family,affairs,household
家人 가인 occupant,house,family,member,household
家元  head,school
家具 가구 furniture
家内 가내 wife,inside,home
家出 가출 elopement,outing,going,out,entering,priesthood
家宅 가택 domicile,premises
家屋 가옥 house,building
家庭 가정 home,family,household
家庭内  domestic,family
家庭教師 가정교사 private,tutor,coach,governess
家庭科 가정과 home,economics
家政 가정 household,economy,housekeeping,homemaking
家政婦 가정부 housekeeper,maid
家族 가족 family,members
家族計画 가족계획 family,planning
家来  retainer,retinue,servant
家柄  lineage,parentage,pedigree,good,family
家業 가업 family,business,trade
家畜 가축 domestic,animals,livestock,cattle
家系 가계 family,lineage
家裁 가재 family,court
家計 가계 household,economy,family,finances
家財 가재 household,belongings,goods,family,fortune,assets
家賃 가임 rent
家電 가전 household,appliances,home,consumer,electronics
容器 용기 container,receptacle,vessel,packaging
容姿 용자 appearance
容易 용이 easy,simple,plain
容疑 용의 suspicion,charge
容疑者 용의자 suspect
容積 용적 capacity,volume
容認 용인 approval
容赦 용사 pardon,forgiveness,tolerance,overlooking,leniency,mercy
容量 용량 capacity,volume,capacitance
宿命 수명,숙명 fate,destiny,predestination
宿屋  inn
宿敵 수적,숙적 old,enemy,longtime,arch,traditional,rival
宿泊 숙박 accommodation,lodging
宿舎  lodging,house
宿題 수제,숙제 homework,assignment,pending,issue,unresolved,problem
宿駅 수역 relay,station,post,stage
寂然 적연 lonely,desolate
寄与 기여 contribution,service
寄付 기부 contribution,donation
寄宿舎  boarding,house,school,dormitory
寄席  entertainment,hall,vaudeville,theater,music
寄港 기항 stopping,port
寄生 기생 parasitism
寄生虫 기생충 parasite
寄贈 기증 donation,presentation,gift
寄金 기금 contribution,donation
寄附 기부 contribution,donation
密入国 밀입국 illegal,immigration
密売 밀매 smuggling,bootlegging,illicit,trade
密室 밀실 secret,room
密度 밀도 density
密接 밀접 close,intimate,near
密林 밀림 close,thicket,dense,forest,jungle
密猟  poaching
密着 밀착 close,adhesion,sticking,firmly,being,glued
密約 밀약 secret,agreement
密航 밀항 smuggling,stowing,away
密輸 밀수 smuggling,contraband,trade
密集 밀집 crowding,together,clustering,close,formation,swarm
富士山 부사산 mount,fuji,fujiyama,san
富者 부자 rich,person,millionaire,wealthy
富裕 부유 wealth,riches,affluence,opulence
富豪 부호 wealthy,person,millionaire
富貴 부귀 riches,honours,wealth,rank
寒中 한중 mid,winter,cold,season
寒冷 한랭 cold,coldness,chilliness
寒暖計  thermometer
寒村 한촌 deserted,village,poor
寒気 한기 cold,coldness,air,chill,shivers,shivering
寒波 한파 cold,wave
寛大 관대 tolerant,generous,lenient,broad,minded,magnanimous
寛容 관용 tolerance,open,mindedness,forbearance,generosity,magnanimity
寝不足  lack,sleep,insufficient
寝具 침구 bedding,bedclothes
寝台  bed,couch
寝坊 침방 sleeping,late,oversleeping,riser,sleepyhead
寝室 침실 bedroom
寝巻  sleep,wear,nightclothes,pyjamas,pajamas,nightgown
寝床 침상 bed,berth,crib,cot,kip,bedroom
寝相 침상 sleeping,posture
寝言  sleep,talking,nonsense,gibberish
寝間着  sleep,wear,nightclothes,pyjamas,pajamas,nightgown
寝顔  sleeping,face
察知 찰지 sense,infer
寡占 과점 oligopoly
寡婦 과부 widow,unmarried,woman
寡黙 과묵 untalkative,quiet,taciturn,reticent,uncommunicative
審判 심판 refereeing,trial,judgement,judgment,umpire,referee
審問 심문 interrogation,hearing,trial
審査 심사 judging,inspection,examination,investigation,review
審理 심리 trial
審議 심의 deliberation
寮生  boarder,boarding,student
寸前 촌전 just,before,verge,brink,front,ahead
寸断 촌단 cutting,pieces,tearing
寸暇 촌가 free,minute
寸法  measurement,size,extent,dimension,plan,intention
寺院 사원 buddhist,temple,religious,building,church,cathedral
対中 대중 relating,china
対価 대가 compensation,equivalent,value,consideration
対処 대처 dealing,coping
対向 대향 counter,corresponding,face,opposite
対地 대지 ground
対外 대외 external,foreign
対岸 대안 opposite,shore
対峙 대치 confrontation
対応 대응 correspondence,equivalence,suitability,coordination,matching,being
対戦 대전 fighting,taking,facing,confronting,competing,battle
対抗 대항 opposition,rivalry,competition,antagonism
対日 대일 toward,japan
対案 대안 counter,proposal,suggestion
対極 대극 antipodes,other,extreme,opposite,antithesis
対比 대비 contrast,comparison
対決 대결 confrontation,showdown
対照 대조 contrast,antithesis,comparison
対照的 대조적 contrastive
対症療法 대증요법 symptomatic,therapy,makeshift,solution
対称 대칭 symmetry,second,person
対立 대립,대입 confrontation,opposition,antagonism
対等 대등 equality,equivalence,equivalent,equal
対策 대책 measure,step,countermeasure,counterplan,countermove,strategy
対米 대미 relating,usa,toward,america
対話 대화 dialogue,discussion,conversation,interaction
対談 대담 talk,dialogue,conversation
対象 대상 target,object,subject
対面 대면 seeing,person,facing,opposing,confronting
寿司 수사 sushi
寿命 수명 life,span
封建主義 봉건주의 feudalism
封建的 봉건적 feudal,feudalistic
封書 봉서 sealed,letter
封筒  envelope
封鎖 봉쇄 blockade,lockdown,sealing,off,freezing
専修 전수 specialization,specialisation
専制 전제 despotism,autocracy
専務 전무 special,duty,executive,director
専売 전매 monopoly,monopolization
専守防衛  nonaggressive,defense
専属 전속 exclusive,attached,specialist
専従 전종 working,exclusively
専念 전념,전염 absorption,devoting,oneself
専攻 전공 major,subject,special,study
専業 전업 special,occupation,principal,specialty,monopoly
専横 전횡 arbitrariness,despotism,high,handedness,tyranny
専用 전용 exclusive,use,private,personal,dedicated,using
専門 전문 speciality,specialty,subject,study,expert,area
専門医 전문의 medical,specialist
専門学校 전문학교 vocational,school,technical
専門家 전문가 specialist,expert,professional,authority,pundit
専門店 전문점 specialist,shop
専門的 전문적 technical,exclusive,professional
射撃 사격 firing,shooting,fire,gunshot,marksmanship
射殺 사살 shooting,death
射程 사정 range
射精 사정 ejaculation
将兵 장병 officers,men
将来 장래 future,prospects
将来像  vision,future
将来性 장래성 future,prospects,promise
将校 장교 commissioned,officer
将棋 장기 shogi,japanese,chess
将軍 장군 general,shogun
尊厳 존엄 dignity,majesty,sanctity
尊敬 존경 respect,esteem,reverence,honour,honor
尊称 존칭 honorary,title
尊重 존중 respect,esteem,regard
尋問 심문 questioning,interrogation,examination
尋常 심상 common,usual
導入 도입 introduction,bringing,leading,installation
導火線 도화선 fuse
小人 소인 child,small,person,dwarf,midget
小便 소변,소편 urine,piss,pee,breaking,contract
小僧 소승 youngster,boy,kid,brat,young,bonze
小児 소아 young,child,infant
小児病 소아병 childhood,diseases
小児科 소아과 pediatrics
小冊子 소책자 booklet,pamphlet
小刀 소도 knife,short,sword,small
小切手 소절수 cheque,check
小包 소포 parcel,package
小口 소구 cut,end,edge,small,amount,quantity
小品 소품 short,piece,small,work,literary,sketch
小国 소국 small,country
小型 소형 small,sized,scale,miniature
小声 소성 low,voice,whisper
小売 소매 retail
小売価格 소매가격 retail,price
小売店 소매점 retail,store,shop
小学 소학 elementary,school,primary,grade
小学校 소학교 primary,school,elementary,grade
小屋 소옥 hut,cabin,shed,pen,small,theatre
小山 소산 hill,knoll
小島 소도 small,island,islet
小川 소천 stream,brook,creek
小差 소차 slight,difference,narrow,margin
小幅 소폭 small,narrow
小康 소강 lull,breathing,spell,respite,remission,becoming
小惑星 소혹성 asteroid
小手先  tip,hand,cheap,trick,superficial,wit
小指 소지 little,finger,pinky,toe
小数 소삭,소수 fraction,decimal
小数点 소수점 decimal,point,radix
小文字 소문자 lowercase,letter,small
小枝 소지 twig,spray
小柄 소병 small,build,stature,petite,pattern
小火 소화 small,fire
小牛 소우 calf,small,cow
小物 소물 accessories,small,articles,minor,character,fry
小皿  small,dish
小石  pebble
小羊 소양 lamb
小舟 소주 small,boat
小規模 소규모 small,scale
小言 소언 scolding,telling,off,rebuke,lecture,complaint
小説 소설,소세 novel,story
小説家 소설가 novelist,fiction,writer
小豆 소두 adzuki,bean
小道具 소도구 small,tool,gadget,properties,prop,master
小量 소량,소양 small,quantity,amount,narrowmindedness
小銃 소총 rifle,small,arms
小銭 소전 small,change,coins
小雨 소우 light,rain,drizzle
小鳥 소조 small,bird,little
小麦 소맥 wheat
小麦粉 소맥분 wheat,flour
少々  just,minute,small,quantity
少佐 소좌 major,lieutenant,commander,wing
少女 소녀 little,girl,maiden,young,lady
少将 소장 major,general,rear,admiral,air,commodore
少尉 소위 second,lieutenant,sublieutenant,ensign
少年 소년 boy,juvenile,young,youth,lad
少数 소삭,소수 small,number,few,minority
少数意見 소수의견 minority,opinion
少量 소량,소양 small,quantity,amount,narrowmindedness
少額 소액 small,sum,denomination
尚更 상경 still,more,even,all,less
就任 취임 assumption,inauguration,installation
就労 취로 working,being,employed,hired
就学 취학 entering,school,attendance
就寝 취침 going,bed,retiring
就業 취업 employment,starting,work
就活  job,hunting,searching
就職 취직 finding,employment,getting,job
就航 취항 entering,service,being
尺八  shakuhachi,blow,job,fellatio
尺度 척도 gauge,standard,measure,criterion,index,length
尻尾  tail,end,tip
尼僧 이승 nun,priestess
尽力 진력 efforts,exertion,endeavour,assistance,services
尾根  ridge
尾行 미행 shadow,tail,following
尿酸 뇨산,요산 uric,acid
局員 국원 clerk,staff
局地 국지 locality,local,area,limited
局長 국장 bureau,director,office,chief
局面 국면 state,game,aspect,affair,situation
居住 거주 residence,abode,dwelling
居住者 거주자 resident,inhabitant
居候  freeloader,sponger
居場所  whereabouts,place,location,where,fits
居室 거실 living,room
居心地  comfort
居酒屋  izakaya
居間 거간 living,room,sitting
屈折 굴절 bending,curving,twisting,turning,winding,warping
屈指 굴지 leading,foremost,preeminent,outstanding,best
屈託  worry,care,concern,ennui,boredom
屈辱 굴욕 disgrace,humiliation
屋上 옥상 rooftop
屋内 옥내 indoor
屋台  cart,stall,stand,festival,float,dancing
屋外 옥외 outdoors,outside
屋敷  residence,estate,grounds,premises,mansion
屋根 옥근 roof
屏風 병풍 folding,screen
展望 전망 view,outlook,prospect
展示 전시 exhibition,display
展示会 전시회 exhibition
展覧会 전람회 exhibition
展開 전개 development,evolution,progression,unfolding,twist,expansion
屡々  often,again,frequently,repeatedly
履歴 이력 personal,history,background,career,log,record
履歴書 이력서 personal,history,curriculum,vitae,resume
履物 이물 footwear,footgear,shoes
履行 리행,이행 performance,fulfillment,fulfilment,execution,discharge,implementation
山々  mountains,very,much,greatly,really
山地 산지 mountainous,district
山奥  deep,mountains,mountain,recesses
山寺 산사 mountain,temple
山小屋  hut,shack,refuge,shanty
山岳 산악 mountains
山川 산천 mountains,rivers
山形 산형 yamagata,mountain,shape,chevron,cone
山村 산촌 mountain,village
山林 산림 mountain,forest,montane,mountains
山火事  forest,fire,bushfire,wildfire
山猫  wildcat,wild,cat,stray
山積 산적 accumulating,forming,pile,lying,piles
山系 산계 mountain,range,system
山脈 산맥 mountain,range,belt
山荘 산장 mountain,villa,retreat,cottage
山葵  wasabi,japanese,horseradish
山賊 산적 bandit,brigand
山道 산도 mountain,road,trail
山野 산야 hills,fields,countryside
山間 산간 among,mountains
山陰 산음 shelter,mountains,mountain,recess
山陽 산양 sanyo,district
山頂 산정 summit
屹度  surely,undoubtedly,almost,certainly,most,likely
岐路 기로 forked,road,crossroads
岐阜  gifu
岩塩 암염 halite,rock,salt
岩屋  cavern,grotto
岩山 암산 rocky,mountain
岩盤 암반 bedrock
岩石 암석 rock
岩礁 암초 reef
岩間  among,rocks
岸壁 안벽 quay,wharf,jetty,steep,cliff,wall
岸辺 안변 shore,bank
峡谷 협곡 gorge,ravine,canyon,glen
島々  islands
島内 도내 island
島国 도국 island,country
島根  shimane,island,country
崇拝  worship,adoration,admiration,cult
崇高 숭고 lofty,sublime,noble
崩壊  collapse,crumbling,breaking,down,caving,decay
崩落 붕락 collapse,break,cave,crash,decline
川上 천상 upstream
川下 천하 downstream
川原 천원 dry,riverbed,river,beach
川口 천구 mouth,river,estuary
川岸  riverbank,riverside
川崎  kawasaki
川柳 천류 senryu,comic,haiku
川端  riverbank
州政府  state,government
州都 주도 state,capital,provincial,county,town
巡回 순회 going,around,patrol,round,tour
巡査 순사 police,officer,policeman,constable
巡業 순업 provincial,tour
巡礼 순례 pilgrimage,pilgrim
巡航 순항 cruise,cruising
巡視 순시 inspection,tour
工事 공사 construction,work
工事中  under,construction
工作 공작 handicraft,work,construction,manufacturing,maneuvering,manoeuvering
工作員 공작원 spy,agent,provocateur,covert,operative,maker
工作機械 공작기계 machine,tools
工兵 공병 combat,engineer,military,engineering
工務 공무 engineering,works
工員 공원 factory,worker
工場 공장 factory,plant,mill,workshop
工夫 공부 scheme,device,scheming,devising,figuring,out
工学 공학 engineering
工房 공방 workshop,studio,atelier
工業 공업 industry
工法 공법 method,construction
工科 공과 engineering,course
工程 공정 process,operation,stage,progress,work
工芸 공예 industrial,arts,craft
工費 공비 construction,cost
左上 좌상 upper,left
左側 좌측 left,side
左前 좌전 going,badly,front,left,before
左右 좌우 left,right,control,influence,domination,people
左手 좌수 left,hand
左折 좌절 turning,left,turn
左派 좌파 left,wing
左翼 좌익 left,wing,flank,field
左腕 좌완 left,arm,handed
左記 좌기 undermentioned,following,left
左足 좌족 left,foot,leg
左遷 좌천 demotion,relegation,reduction,rank,degradation,downward
巧妙 교묘 ingenious,skillful,clever,deft
巧拙 교졸 skill,workmanship,dexterity,quality
巧者 교자 cleverness,skill,tact,clever,person,skillful
巨人 거인 giant,great,man,tokyo,giants
巨体  huge,body,large,build
巨匠 거장 master,masterhand,maestro
巨大 거대 huge,gigantic,enormous
巨星 거성 giant,star,great,person,superstar,big
巨漢 거한 giant
巨視的 거시적 macroscopic,comprehensive,all,including,broad
巨額 거액 huge,sum,enormous,massive,amount
巫女 무녀 miko,shrine,maiden,medium,sorceress,shamaness
差出人  sender
差別 차별 distinction,differentiation,discrimination
差異 차이 difference,disparity,gap
差益 차익 marginal,profits
差額 차액 balance,difference,margin
巻尺 권척 tape,measure
巻末 권말 end,book
市中 시중 city
市会 시회 city,council
市内 시내 city,local
市営 시영 municipal,management
市場 시장 market,marketplace,exchange
市場調査 시장조사 market,research
市外 시외 suburbs
市役所  municipal,office,council,city,hall
市政 시정 municipal,government
市民 시민 citizen,citizenry,public,city,inhabitant,townspeople
市民権 시민권 citizenship,civic,rights,civil,widespread,acceptance
市民社会 시민사회 civil,society
市況 시황 market,conditions
市町村  municipalities
市立 시립 municipal,city
市街 시가 urban,areas,streets,town,city
市街地 시가지 town,area,urban,metropolitan
市議 시의 city,councillor,councilor,assemblyman
市議会 시의회 city,council
市販 시판 selling,market,commercial,over,counter,off
市道 시도 city,road,municipal
市部  urban,areas
市長 시장 mayor
布告 포고 edict,ordinance,proclamation
布団 포단 futon
布地 포지 cloth,fabric
布巾 포건 tea,towel,dish,cloth
布教 포교 propagation,proselytizing,missionary,work
布施 포시 alms,giving,charity,offerings,priest
布石 포석 opening,moves,preparation,preparatory,steps,groundwork
布陣 포진 battle,formation,lineup
帆船 범선 sailing,ship,boat,vessel
帆走 범주 sailing
希少 희소 scarce,rare
希望 희망 hope,wish,aspiration
希臘 희랍 greece
希薄 희박 thin,diluted,sparse,lean,weak,rarified
帝京 제경 capital
帝国 제국 empire,imperial
帝国主義 제국주의 imperialism
帝政 제정 imperial,government,imperialism,monarchical,rule
師事 사사 studying,under,apprenticing,oneself
師匠 사장 master,teacher,stable
師団 사단 division
師弟 사제 teacher,student
師範 사범 instructor,teacher,model
師走 사주 twelfth,month,december
席上 석상 meeting,occasion
席巻 석권 sweeping,conquest,over,conquering,invading
帰京 귀경 returning,tokyo,capital
帰休 귀휴 leave,furlough,temporary,layoff
帰依 귀의 conversion
帰化 귀화 naturalization,naturalisation
帰宅 귀댁,귀택 returning,home
帰属 귀속 belonging,ascription,attribution,imputation,possession,jurisdiction
帰省 귀성 homecoming,returning,home
帰途 궤도,귀도 way,back,returning
帰還 귀환 repatriation,return,feedback
帳簿 장부 account,book,register,ledger
常任 상임 standing,regular,permanent
常務 상무 managing,director,executive,routine,business,regular
常時 상시 usually,ordinarily,always,continuous,constant
常用 상용 habitual,use,daily
常用漢字 상용한자 joyo,kanji
常習 상습 custom,common,practice,habit
常設 상설 standing,permanent
常識 상식,상지 common,sense,good,knowledge,general,practice
常識的 상식적 ordinary,sensible,commonplace
常軌 상궤 normal,course,proper,regular,way
常連 상련 regular,customer,patron,frequenter,constant,companion
常駐 상주 permanent,stationing,staying,permanently,resident
帽子 모자 hat,cap
幕僚 막료 staff,officer
幕府 막부 bakufu,shogunate
干拓 간척 land,reclamation
干渉 간섭 interference,intervention,meddling
干満  ebb,flow
干潟 간석 tidal,flat,tideland
平仮名  hiragana
平凡 평범 ordinary,common,commonplace,mediocre,unremarkable,undistinguished
平和 평화 peace,harmony
平地 평지 level,ground,plain,flatland
平均 평균,평연 average,mean,balance,equilibrium
平均点 평균점 average,mark,mean,point
平壌 평양 pyongyang
平安 평안 peace,tranquility,tranquillity,heian,period
平常 평상 normal,usual,ordinary,everyday
平年 평년,평연 normal,year
平成 평성 heisei,era
平方 평방 square
平日 평일 weekday,ordinary,days
平時 평시 peacetime,time,peace,ordinary,times,normal
平気 평기 coolness,calmness,composure,unconcern,all,right
平穏 평온 tranquil,calm,restful,peaceful,quiet
平等 평등 equality,impartiality,evenness
平行 평행 parallelism,running,parallel,concurrently,keeping,pace
平行線 평행선 parallel,lines
平衡 평형 even,scale,equilibrium,balance,equalization,equalisation
平野 평야 plain,open,field
平静 평정 calm,serenity,tranquillity,tranquility
平面 평면 level,surface,plane
年々  year,annually,every
年上 년상,연상 older,senior
年下 년하,연하 younger,junior
年中 년중,연중 whole,year,throughout,always,all,time
年代 년대,연대 age,era,period,date
年会 년회,연회 conference,annual,convention
年俸 년봉,연봉 annual,salary
年内 년내,연내 end,year
年刊 년간,연간 annual,publication,year
年初 년초,연초 beginning,year
年功 년공,연공 long,service
年収 년수,연수 annual,income
年商 년상,연상 yearly,turnover
年始 년시,연시 beginning,year,new
年度 년도,연도 fiscal,year,financial,academic,school,product
年後 연후 years,later
年数 년수,연수 number,years
年月 연월 months,years
年月日 년월일,연월일 date
年末 년말,연말 end,year
年来 년래,연래 some,years
年次 년차,연차 annual,yearly,year,nth,order
年率  annual,rate
年産 년산,연산 annual,production
年表 연표 chronological,table
年譜 년보,연보 chronological,record
年輩 년배,연배 elderly,age,years
年輪 년륜,연륜 growth,ring,experience,life
年配 년배,연배 elderly,age,years
年金 년금,연금 annuity,pension
年鑑 년감,연감 yearbook,almanac,annual
年長 년장,연장 senior,older
年間 년간,연간 year,during,era
年頃 연경 approximate,age,apparent,marriageable,maturity,adulthood
年頭 년두,연두 beginning,year
年額 년액,연액 yearly,amount
年齢  age,years
年齢層  age,range,group,bracket
幸福 행복 happiness,well,being,joy,welfare,blessedness
幸運 행운 good,luck,fortune
幹事 간사 executive,secretary,coordinator,organizer
幹線 간선 main,line,trunk
幹部 간부 management,staff,leaders,leadership,top,brass
幻影 환영 phantom,vision,illusion
幻想 환상 fantasy,illusion,vision,dream
幻滅 환멸 disillusionment
幻覚 환각,환교 hallucination,illusion
幼児 유아 young,child,toddler
幼子 유자 infant,baby,little,child
幼少 유소 infancy,childhood,tender,age
幼少期  childhood
幼稚 유치 infancy,childish,infantile,immature,primitive
幼稚園 유치원 kindergarten
幼虫 유충 larva,grub,maggot
幽閉 유폐 confinement,imprisonment,incarceration
幽霊  ghost,specter,spectre,apparition,phantom
幾何 기하 geometry
幾何学 기하학 geometry
幾分 기분 somewhat,some,extent,degree,part,portion
幾度 기도 many,times,often
幾日 기일 what,day
広々  extensive,spacious
広告 광고 advertisement,advertising,announcement,notice
広域 광역 wide,area,view
広報  public,relations,publicity,information,publicizing
広場 광장 public,square,plaza,piazza,forum,open
広大 광대 vast,extensive,immense,huge,large,grand
広島 광도 hiroshima
広州 광주 guangzhou,kwangchow,canton
広東 광동 guangdong,kwangtung,guangzhou,kwangchow,canton
広範 광범 wide,extensive,comprehensive,far,reaching,widespread
広範囲 광범위 extensive,vast,range,wide,scope
広葉樹 광엽수 broadleaf,tree
床下 상하 under,floor
床屋 상옥 barbershop,barber,shop
序列 서열 rank,ranking,order,hierarchy
序幕 서막 curtain,raiser,prologue
序文 서문 preface,foreword,introduction
序曲 서곡 overture,prelude
序盤 서반 opening
序説 서설,서열 introduction
底値  bottom,price
底力 저력 latent,energy,potentiality,real,strength
底流 저류 bottom,current,undercurrent
底辺 저변 base,low,class,level,poor,reputation
店主 점주 shopkeeper,storekeeper,proprietor,shop
店先  storefront,shopfront
店内 점내 store,interior,inside,shop
店員 점원 employee,shop,assistant,clerk,salesperson
店舗  shop,store
店長 점장 shop,manager
店頭 점두 shopfront,storefront,shopwindow,shop,entrance,over
府庁 부청 prefectural,office
府県  prefectures
府知事 부지사 prefectural,governor
府立  prefectural
府警  prefectural,police
度々  often,again,repeatedly,frequently
度合 도합 degree,extent
度数 도수 frequency,number,times,incidence,degree,strength
度胸  courage,bravery,pluck,nerve,grit,guts
座布団  zabuton
座席 좌석 seat
座敷  tatami,room
座禅 좌선 zazen
座談会 좌담회 symposium
座長 좌장 chairman,leader,troupe
庭園 정원 garden,park
庭木 정목 garden,tree
庭球 정구 tennis
庶務 서무 general,affairs
庶民 서민 common,people,ordinary,masses
庶民的 서민적 popular,folksy,plebeian,ordinary,unpretentious
廃坑 폐갱 abandoned,mine,disused
廃材  scrap,wood,waste,material
廃案 폐안 rejected,bill
廃棄 폐기 disposal,abandonment,scrapping,discarding,abolition,annulment
廃棄物 폐기물 waste,matter,garbage,trash
廃業 폐업 discontinuation,closing,down,retiring
廃止 폐지 abolition,repeal
廃絶 폐절 abolition,elimination,extinction,discontinuation
廃虚 폐허 ruins,abandoned,building
廉価 염가 low,price,moderate
廉売 염매 bargain,sale
廊下 낭하 corridor,hallway,passageway
延々  forever,endlessly,meandering,wandering,winding,sinuous
延命 연명 prolonging,life,extension,support
延期 연기 postponement,deferment,adjournment
延滞 연체 arrears,overdue,delay,procrastination
延長 연장 extension,elongation,prolongation,lengthening,encho,era
建前  face,official,stance
建国 건국 founding,nation
建材 건재 building,material
建物 건물 building
建立 건립 building,erection
建築 건축 construction,architecture
建築士 건축사 licensed,architect,registered
建築学 건축학 architecture
建築家 건축가 architect
建築物 건축물 building,structure
建設 건설 construction,establishment
建設的 건설적 constructive
建設省  ministry,construction
建議 건의 proposition,motion,proposal,suggestion
建造 건조 building,construction
建造物 건조물 structure,building
弁償 변상 reimbursement,compensation,reparation,indemnity
弁務官  commissioner
弁当  bento
弁慶  strong,person,checks,plaid,checked,pattern
弁明 변명 explanation,excuse,clarification,vindication,apology
弁済  repayment,settlement,paying,off,reimbursement
弁舌 변설 speech,eloquence,manner,speaking,expression
弁解 변해 explanation,excuse,justification,defense,defence
弁論 변론 discussion,debate,argument
弁護 변호 defense,defence,pleading,advocacy
弁護人 변호인 counsel,defender,advocate
弁護士 변호사 lawyer,attorney
弊害 폐해 harmful,effect,influence,evil,practice,abuse
弊社  our,company,firm
式典 식전 ceremony,rites
式場 식장 ceremonial,hall,ceremonies,place,ceremony
式辞 식사 ceremonial,address
弓矢 궁시 bow,arrow,weapon,arms
弓道 궁도 archery
弔問 조문 condolence,call
弔意 조의 condolence,sympathy,mourning
弔辞 조사 message,condolence,memorial,address
弔電 조전 telegram,condolence
引力 인력 attraction,affinity,gravitational,pull,attractiveness,magnetism
引用 인용 quotation,citation,reference
引算 인산 subtraction
引責 인책 taking,responsibility
引退 인퇴 retirement
引金 인금 trigger,immediate,cause
弟子 제자 pupil,disciple,adherent,follower,apprentice,young
弥生 미생 yayoi,period,culture
弦楽  music,strings,string
弦楽器  string,instrument,stringed
弱体  weak
弱冠 약관 youth,early,age
弱気 약기 timid,weak,kneed,fainthearted,bearish
弱点 약점 weak,point,weakness,shortcoming,defect,flaw
弱者 약자 weak,person,vulnerable,disadvantaged
弱腰  weak,attitude
弱虫 약충 coward,weakling,scaredy,cat,wimp,sissy
弱音 약음 feeble,complaint,whine
張本人 장본인 originator,ringleader,perpetrator,main,culprit,person
強制 강제 compulsion,coercion,forcing,enforcement
強制的 강제적 forced,compulsory
強力 강력 powerful,strong
強化 강화 strengthening,intensifying,reinforcement,enhancement,solidification
強固 강고 firm,strong,solid,stable
強国 강국 strong,nation,powerful,country
強壮 강장 able,bodied,robust,sturdy,strong
強大 강대 mighty,powerful
強奪 강탈 pillage,seizure,hijacking,plunder,extortion
強度 강도 strength,intensity,strong,powerful,intense,extreme
強引 강인 overbearing,coercive,pushy,forcible,high,handed
強弱 강약 strength,weakness,stress,loudness
強情 강정 obstinate,stubborn,headstrong
強打 강타 smiting,blow
強敵 강적 formidable,enemy,strong,tough
強権 강권 iron,fist,heavy,hand
強気 강기 confident,assured,self,firm,strong,cocksure
強烈 강렬,강열 strong,intense,severe
強盗 강도 robber,mugger,robbery,burglary
強硬 강경 firm,strong,unbending,unyielding,uncompromising,stubborn
強者 강자 strong,person,powerful
強行 강항,강행 forcing,enforcement,forced,enforced
強行採決  steamroller,voting,steamrollering
強要 강요 coercion,extortion,compulsion,force
強調 강조,강주 emphasis,highlight,stress,stressed,point
強豪 강호 overwhelming,strength,powerhouse
強風 강풍 strong,wind,high,moderate,gale
弾丸 탄환 bullet,shot,shell
弾力 탄력 elasticity,flexibility
弾劾 탄핵 impeachment,denunciation,accusation,censure,arraignment
弾圧 탄압 oppression,suppression,pressure
弾薬 탄약 ammunition,ammo
弾道 탄도 trajectory,line,fire,ballistic
弾頭 탄두 warhead
当事者 당사자 person,concerned,interested,party,related
当人 당인 person,concerned,question,said
当分 당분 present,time,being,while,some
当初 당초 beginning,start,outset,first,initially,originally
当地 당지 this,place,here
当局 당국 authorities,relevant,concerned,this,office
当店 당점 this,store
当惑 당혹 bewilderment,perplexity,embarrassment,confusion
当方  our,part
当日 당일 day,question,appointed,very
当時 당시 time,those,days
当期 당기 current,term
当然 당연 natural,right,proper,just,reasonable,appropriate
当番 당번 being,duty,person
当直 당직 being,duty,watch,person
当確  projected,win,sure,elected,home,free
当社 당사 shrine,company,firm
当落 당락 result,success,defeat,winning,losing
当選 당선 being,elected,selected,winning
当面 당면 current,urgent,pressing,impending,confront,face
彗星 세성,혜성 comet
形勢 형세 condition,situation,prospects
形容 형용 describing,comparing,expressing,figuratively,modifying,qualifying
形容詞 형용사 adjective
形式 형식 form,formality,method,system,style,format
形式的 형식적 formal
形態 형태 form,shape,figure
形成 형성 formation,molding,taking,form,giving,repair
形状 형상 shape,form
形見  memento,keepsake,heirloom,remembrance,souvenir
形跡 형적 traces,evidence
彩色 채색 colouring,coloring,colouration,coloration,painting
彫像 조상 sculpture,carved,statue,graven,image
彫刻 조각 carving,engraving,sculpture
彫塑 조소 carving,engraving,clay,model,plastic,art
彫金 조금 chasing,metal,carving,engraving
影絵  shadow,picture,silhouette,shadowgraph
影響 영향 influence,effect,affect,have,impact
影響力 영향력 influence,clout,leverage
役人 역인 government,official
役割 역할 part,assigning,parts,role,duties
役員 역원 director,executive,officer,official,person,charge
役場 역장 town,hall
役所 역소 government,office,public
役柄  role
役目  duty,role,function
役者 역자 actor,actress,man,wits,clever,person
役職 역직 post,official,position,managerial,executive
彼処 피처 there,over,place,yonder,genitals,private
彼女  she,her,girlfriend
彼奴  she,guy
彼岸 피안 equinoctial,week,nirvana
彼方  way,direction,over,there,yonder,person
彼方此方  here,there,all,around,everywhere,throughout
彼此 피차 this,thing,another,way
彼氏  boyfriend,him
往年 왕년 years,gone,earlier,former,past
往復 왕복 going,returning,coming,return,ticket,correspondence
往来 왕래 coming,going,traffic,road,street,association
往生 왕생 death,submission,being,flummoxed,coercion
往診 왕진 house,call
征服 정복 conquest,subjugation,overcoming
待合 대합 rendezvous,meeting,assignation,waiting,room
待合室 대합실 waiting,room
待望 대망 waiting,expectantly,eagerly,looking,forward,long
待機 대기 standing,awaiting,opportunity,being,alert
待遇 대우 treatment,reception,service,working,conditions,salary
後々  future,distant
後世 후세 posterity,future,life,come
後任 후임 successor
後列 후열 rear,back,row
後半 후반 second,half,latter
後半戦 후반전 second,half
後天的 후천적 posteriori,acquired
後妻 후처 second,wife
後始末  settlement,remedial,measures
後悔 후회 regret,repentance,remorse
後手 후수 losing,initiative,being,forestalled,second,move
後援 후원 support,backing
後方 후방 behind,rear,back
後日 후일 future,another,day,later
後書 후서 afterword,postscript
後期 후기 latter,period,second,half,late,stage
後発 후발 starting,late,departure
後継 후계 succession,successor
後続 후속 succeeding,following,trailing,next
後者 후자 latter
後見 후견,후현 guardianship,guardian,assistant,prompter
後輩 후배 junior,younger,people,student
後退 후퇴 retreat,falling,back,moving,backwards,reversing
後進 후진 younger,generation,next,moving,backwards,reversing
後遺症 후유증 prognostic,symptoms,after,effect
後部 후부 rear,stern
徐々  slow,gradual,steady,calm,composed,relaxed
徐徐 서서 slow,gradual,steady,calm,composed,relaxed
徐行 서행 going,slowly
徒労 도로 fruitless,effort,wasted,abortive,scheme,futility
徒歩 도보 walking,going,foot
従事 종사 engaging,pursuing,following,being,involved
従兄弟 종형제 cousin
従姉妹 종자매 cousin
従属 종속 subordination,dependency
従来 종래 traditional,conventional,usual,existing
従業員 종업원 employee,worker
従軍 종군 military,service,serving,war
得々  triumphantly,proudly
得失 득실 advantages,disadvantages,plus,minuses
得意 득의 triumph,prosperity,pride,frequent,customer
得意先  customer,client,patron,clientele
得点 득점 scoring,score,points,made,marks,obtained
得票 득표 poll,votes
得策 득책 profitable,plan,good
御中 어중 company,messrs
御免  permission,leave,license,dismissal,discharge,not
御前 어전 you,presence
御所 어소 imperial,palace,residence,emperor,empress,prince
御殿 어전 palace,court
御洒落  smartly,dressed,stylish,fashion,conscious,fashionable
御無沙汰  neglecting,write,long,silence
御用邸  imperial,villa
御田 어전 oden
御社 어사 your,company,shrine
御苑 어원 imperial,garden
御輿  portable,shrine,palanquin,buttocks,lower,back
御飯  cooked,rice,meal
復元 복원 restoration,reconstruction,reversion
復刻 복각,부각 republication,reissue,reprinting,reproduction
復員 복운,복원,부원 demobilization,demobilisation,repatriation
復帰 복궤,복귀,부귀 return,comeback,reinstatement,carriage
復旧 복구 restoration,restitution,rehabilitation
復権 복권 rehabilitation,reinstatement,restoration,rights
復活 복활,부활 revival,come,back,restoration,rebirth,resurrection
復習 복습 review,revision
復興 복흥,부흥 revival,reconstruction,restoration,rebuilding,recovery,renaissance
復調 복조,부조 demodulation,recovery
復讐 복수 revenge
循環 순환 circulation,rotation,cycle,loop
循環器 순환기 circulatory,organ
微動 미동 slight,movement,tremor,quiver
微塵 미진 particle,atom,little,piece,not,all
微妙 미묘 subtle,delicate,fine,difficult,complex,tricky
微小 미소 microscopic
微熱 미열 slight,fever
微生物 미생물 microbe,germ
微笑 미소 smile
微細 미세 minute,micro,detailed,delicate,subtle
微量 미량,미양 minuscule,amount
微震 미진 slight,earthquake
徴候 징후 sign,indication,omen,symptom
徴兵 징병,치병 conscription,recruitment,enlistment
徴収 징수,치수 collection,levy
徴税 징세,치세 tax,collection,taxation
徹底 철저 thoroughness,completeness,consistency,thorough,enforcement
徹底的  thorough,exhaustive,complete
心不全 심부전 heart,failure
心中 심중 double,suicide,mind,inner,feelings,inmost
心労 심로 anxiety,worry,fear
心地 심지 feeling,sensation,mood,doing
心境 심경 state,mind,mental,attitude
心外 심외 regrettable,vexing,upsetting,unthinkable,wholly,unexpected
心得 심득 knowledge,understanding,rules,regulations,guideline,directions
心情 심정 sentiment,emotions
心意気  spirit,disposition
心理 심리,심이 state,mind,mentality,psychology
心理学 심리학 psychology
心理的 심리적 psychological,mental
心神耗弱  diminished,capacity,responsibility,legally,unaccountable
心筋 심근 heart,muscle,myocardium
心臓 심장 heart,guts,nerve,cheek,gall,spine
心臓病 심장병 heart,trouble,disease
心身 심신 mind,body
心配  worry,concern,anxiety,uneasiness,fear,care
心酔 심취 adoration,admiration,devotion
必修 필수 required
必勝 필승 certain,victory
必携 필휴 handbook,manual,vade,mecum,essential,item
必死 필사 frantic,frenetic,desperate,inevitable,death,brinkmate
必然 필연 inevitable,necessary,certain,sure,inevitability,necessity
必然的 필연적 inevitable,necessary
必着 필착 must,arrive,received
必至 필지 inevitable,necessary,foregone,brinkmate
必要 필요 necessary,needed,essential,indispensable,necessity,need
必要性 필요성 necessity
必読 필독,필두 must,read,required,reading
必需 필수 necessary
必需品 필수품 necessities,necessary,article,requisite,essentials
必須 필수 indispensable,essential,requisite,required,compulsory,necessary
必須条件  essential,condition
忌避 기피 evasion,avoidance,shirking,recusation,taking,exception
忍者 인자 ninja
忍耐 인내 endurance,perseverance,patience
志向 지향 intention,aim,preference,orientation
志望 지망 wish,desire,ambition
志願 지원 aspiration,volunteering,desire,application
忘却 망각 lapse,memory,forgetting,completely,oblivion
忘年会 망년회 bonenkai
応分 응분 appropriate,reasonable
応募 응모 application,subscription,entry,enlistment
応募者 응모자 applicant
応対 응대 dealing,receiving,attending,handling,serving
応急 응급 emergency,first,aid
応接 응접 reception,dealing
応援 응원 aid,assistance,help,reinforcement,rooting,barracking
応札 응찰 making,bid,tendering
応用 응용 application,applied
応答 응답 reply,answer,response
応酬 응수 exchange,reciprocation,give,take,return,reply
忠告 충고 advice,warning
忠実 충실 faithful,devoted,loyal,honest,true,diligent
忠義 충의 loyalty,devotion
忠臣 충신 loyal,retainer,subject
忠誠 충성 loyalty,sincerity,allegiance,fidelity,integrity
快勝 쾌승 sweeping,victory,easy
快感 쾌감 pleasant,feeling,sensation,pleasure
快挙  brilliant,achievement,spectacular,feat,splendid,accomplishment
快晴 쾌청 clear,weather,cloudless,good
快楽  pleasure
快活 쾌활 cheerful,lively,lighthearted
快調 쾌조,쾌주 good,going,well,fine,smooth
快速 쾌속 high,speed,rapidity,rapid,train
快適 쾌적 pleasant,agreeable,comfortable
念仏 념불,염불 nenbutsu,nianfo,visualizing,buddha
念力 념력,염력 willpower,faith,telekinesis,psychokinesis
念書 염서 written,pledge,memorandum,legal,instrument
念頭 념두,염두 mind,heed
怒号 노호 angry,roar,bellow
怒気 노기 anger,wrath
怒涛 노도 surging,waves,raging,billows,turbulent,tempestuous
思惑 사혹 expectation,anticipation,prediction,forecast,calculations,purpose
思想 사상 thought,idea,ideology
思慕 사모 yearning,longing,deep,affection
思春期 사춘기 puberty,adolescence
思案 사안 careful,thought,consideration,deliberation,reflection,rumination
思索 사색 speculation,thinking,meditation
思考 사고 thought,consideration,thinking
怠惰 태타 lazy,idle,indolent,slothful
怠慢 태만 negligence,neglect,carelessness,procrastination
急伸 급신 sudden,rise,jump
急務 급무 urgent,business,pressing,need,imperative
急増 급증 rapid,increase,proliferation,surge,explosion
急変 급변 sudden,turn,change,accident,emergency
急性 급성 acute
急性期  acute,phase
急患 급환 emergency,case
急成長 급성장 rapid,growth
急所 급소 vital,part,tender,spot,weak,point
急死 급사 sudden,death
急激 급격 sudden,abrupt,rapid,sharp,drastic,radical
急用 급용 urgent,business
急病 급병 sudden,illness
急落 급락 sudden,fall,sharp,drop
急行 급행 hurrying,rushing,hastening,express
急逝 급서 sudden,death
急速 급속 rapid
急進 급진 rapid,progress,radical
急遽 급거 hurriedly,hurry,haste,sudden
急騰 급등 sudden,rise,sharp,jump,surge
性交 성교 sexual,intercourse
性分 성분 nature,disposition
性別 성별 gender,distinction,sex
性向 성향 inclination,tendency,nature,character
性急 성급 hasty,rash,rushed,hurried,impatient,impetuous
性感帯 성감대 erogenous,zone
性教育 성교육 sex,education
性格 성격 character,personality,disposition,nature,characteristics
性欲 성욕 sexual,desire
性病 성병 venereal,disease,sti,std
性癖 성벽 disposition,inclination,characteristic,idiosyncrasy,propensity,sexual
性的 성적 gender,sex,sexual
性能 성능 ability,performance,efficiency
性行 성행 character,conduct
性質 성질 nature,property,disposition
怪奇 괴기 bizarre,strange,weird,mysterious,grotesque
怪我 괴아 injury,hurt
怪我人  wounded,person,injured
怪物 괴물 monster
怪獣 괴수 monster
怪談 괴담 ghost,story
恋人 련인,연인 lover,sweetheart,boyfriend,girlfriend
恋心 련심,연심 love
恋愛 련애,연애 love,making,passion,emotion,affections
恋文 련문,연문 love,letter
恐喝 공갈 blackmail,extortion,threat
恐怖 공포 fear,dread,dismay,terror,horror,scare
恐怖症 공포증 phobia,morbid,fear
恐慌 공황 panic,scare,consternation
恐竜 공룡 dinosaur
恐縮 공축 feeling,obliged,being,grateful,thankful,sorry
恒久 항구 permanence,perpetuity
恒例 항례 established,practice,custom
恒常 항상 constancy,permanence
恒星 항성 star
恥辱 치욕 disgrace,shame,insult
恩人 은인 benefactor,patron
恩師 은사 teacher,mentor
恩恵 은혜 grace,favor,favour,blessing,benefit
恩給 은급 pension
恩賜 은사 imperial,gift
恩赦 은사 amnesty,pardon
息吹  breath,sign,vitality
息子 식자 son,penis
恵比寿  ebisu
悠々  quiet,calm,leisurely,distant,far,off
悠久 유구 eternity,perpetuity,permanence
悠長 유장 leisurely,slow,deliberate,easygoing
患者 환자 patient
患部 환부 affected,part,diseased,wound
悪事 악사,오사 evil,deed,wrongdoing,crime,vice,misfortune
悪人 악인,오인 bad,person,villain,scoundrel,wrongdoer,wicked
悪化 악화 deterioration,growing,worse,aggravation,degeneration,corruption
悪口 악구,오구 slander,bad,mouthing,abuse,insult,speaking
悪夢 악몽,오몽 nightmare,bad,dream
悪天候 악천후 bad,weather
悪女 악녀 wicked,woman,ugly
悪寒 악한,오한 chill,shakes,ague
悪影響 악영향 bad,influence,negative
悪役 악역,오역 villain,baddie
悪循環 악순환 vicious,circle,cycle
悪徳 악덕,오덕 vice,immorality,corruption
悪性 악성,오성 malignant,virulent,pernicious
悪意 악의,오의 ill,will,spite,evil,intention,malice
悪戯 악희,오희 mischief,prank,trick,practical,joke,pastime
悪気 악기,오기 ill,will,malice,evil,intent
悪用 악용,오용 abuse,misuse,perversion
悪者 악자,오자 bad,guy,villain,evildoer,scoundrel
悪臭 악취,오취 stink,bad,odor,odour,stench
悪質 악질 malicious,vicious,malignant,underhanded,shoddy,inferior
悪魔 악마,오마 devil,demon,fiend,satan,mara
悲劇 비극 tragedy,tragic,drama,play,calamity,disaster
悲哀 비애 sorrow,grief,sadness
悲嘆 비탄 grief,sorrow,anguish,lamentation
悲壮 비장 heroic,grim,pathetic
悲恋 비련 blighted,love,disappointed
悲惨 비참 disastrous,tragic,miserable,wretched,pitiful,woeful
悲痛 비통 grief,sorrow,extreme,sadness,heartbreak
悲観 비관 pessimism,disappointment
悲観的 비관적 pessimistic,gloomy
悲鳴 비명 shriek,scream
情勢 정세 state,things,affairs,condition,situation,circumstances
情報 정보 information,news,intelligence,advices
情報処理 정보처리 data,processing
情報産業 정보산업 information,industry
情報部 정보부 information,bureau,intelligence,department
情感 정감 feeling,sensitivity,emotion
情景 정경 spectacle,sight,scene
情熱 정열 passion,enthusiasm,zeal
情緒 정서 emotion,feeling,atmosphere,mood,spirit
惑星 혹성 planet
惜敗 석패 regrettable,defeat
惣菜  small,dish,side
惨事 참사 disaster,tragedy,tragic,incident,horrible,accident
惨敗 참패 ignominious,defeat,crushing,failure,utterly,beaten
惨状 참상 disastrous,scene,terrible,spectacle
惰性 타성 inertia,force,habit
想像 상상 imagination,guess
想像力 상상력 imagination
想定 상정 hypothesis,supposition,assumption
愈々  more,all,increasingly,last,finally,beyond
愉快 유쾌 pleasant,delightful,enjoyable,joyful,cheerful,amusing
意匠 의장 design
意向 의향 intention,idea,inclination,wish
意味 의미 meaning,significance,sense
意味不明  uncertain,meaning,ambiguous,cryptic,nonsensical,incomprehensible
意図 의도 intention,aim,design
意図的 의도적 intentional,purpose
意地 의지 stubbornness,obstinacy,willpower,pride,disposition,nature
意地悪  malicious,ill,tempered,unkind
意外 의외 unexpected,surprising
意志 의지 will,volition,intention,intent,determination
意思 의사 intention,wish,purpose,mind
意思決定 의사결정 decision,making
意思疎通 의사소통 mutual,understanding
意思表示 의사표시 declaration,intent
意欲 의욕 will,desire,ambition,urge
意気 의기 spirit,heart,disposition
意気地  self,respect,confidence,guts,backbone,pride
意義 의의 meaning,significance
意表 의표 surprise,unexpected
意見 의견 opinion,view,comment
意識 의식,의지 consciousness,becoming,aware,awareness,sense,mano
意識的 의식적,의지적 conscious,deliberate,intentional
意識調査 의식조사 attitude,survey,opinion,poll
愚図愚図  slowly,tardily,dawdling,lingering,hesitantly,complaining
愚痴 우치 idle,complaint,grumble,moha
愚連隊  hooligans,hoodlums,hoods,yobbos
愛人 애인 lover,mistress
愛国 애국 love,country,patriotism
愛好 애호 love,adoration
愛嬌 애교 charm,attractiveness,amiability,winsomeness,courtesy,ingratiating
愛情 애정 love,affection
愛想 애상 amiability,friendliness,affability,sociability,fondness,affection
愛憎 애증 love,hate
愛犬 애견 pet,dog,beloved,love,dogs,fondness
愛用 애용 favorite,favourite,habitually,used
愛着 애착 attachment,love,affection
愛称 애칭 pet,name,nickname
愛読 애독 reading,pleasure
愛護 애호 protection,tender,care
感動 감동 excitement,passion,inspiration,deep,emotion,strong
感化 감화 influence,inspiration,reform,correction
感受性 감수성 sensitivity,susceptibility
感嘆 감탄 admiration,wonder,astonishment
感度 감도 sensitivity,reception
感心 감심 admiration,being,impressed,admirable,praiseworthy,astonishment
感性 감성 sensitivity,sensitiveness,sense
感情 감정 emotion,feeling,feelings,sentiment
感情的 감정적 emotional,sentimental
感想 감상 impressions,thoughts,feelings,reactions
感慨 감개 deep,emotion,strong,feelings
感慨無量 감개무량 deep,emotion
感染 감염 infection,contagion,becoming,infected
感染症 감염증 infectious,disease,infection
感涙 감루 tears,gratitude
感激 감격 deep,emotion,impression,inspiration
感覚 감각,감교 sense,sensation,feeling,intuition
感触 감촉 feel,touch,feeling,sensation,texture
感謝 감사 thanks,gratitude
感銘 감명 deep,impression
慈善 자선 charity,philanthropy
慈悲 자비 mercy,compassion,clemency,pity,charity,benevolence
慈愛 자애 affection,love,fondness
態々  expressly,especially,taking,trouble,going,intentionally
態勢 태세 attitude,posture,preparedness,readiness
態度 태도 attitude,manner,behaviour,demeanour,bearing,position
慎重  careful,cautious,prudent,discreet,deliberate
慢性 만성 chronic
慢性的 만성적 chronic
慣例 관례 custom,practice,convention,precedent
慣用句 관용구 idiom,set,phrase,idiomatic
慣習 관습 custom,convention,common,practice,becoming,accustomed
慣行 관행 customary,practice,habit,traditional,event
慰問 위문 giving,comfort,expressing,condolences,sympathy,call
慰安 위안 solace,relaxation
慰謝 위사 consolation
慰霊祭  memorial,service
慶事 경사 happy,event,auspicious,matter,congratulation
慶弔 경조 congratulations,condolences
慶祝 경축 congratulation,celebration
憂慮 우려 anxiety,concern,fear
憂鬱 우울 depression,melancholy,dejection,gloom,despondency
憎悪 증오 hatred,abhorrence,loathing,detestation
憤慨 분개 indignation,resentment
憲政 헌정 constitutional,government
憲法 헌법 constitution,rules,regulation
憲章 헌장 charter
憶測 억측 guess,speculation,supposition
懇切 간절 kind,considerate,helpful,caring,thoughtful,attentive
懇意 간의 kindness,intimacy,friendship
懇親 간친 friendship,intimacy
懇話 간화 friendly,talk,chat
懇談 간담 informal,talk
懇願 간원 entreaty,supplication,petition
懐中電灯  torch,flashlight
懐柔  winning,over,placation,gentle,persuasion
懐疑  doubt,skepticism,scepticism,disbelief
懲役 징역 penal,servitude
懲戒 징계 discipline,punishment,reprimand
懲罰 징벌 discipline,punishment,reprimand
懸命 현명 eager,earnest,strenuous,fervent,assiduous,utmost
懸垂 현수 chinning,suspension,dangling,hanging
懸念 현념 worry,fear,anxiety,concern
懸案 현안 pending,question,unresolved,problem
懸賞 현상 offering,prize,competition,reward
成人 성인 adult,grownup,becoming,coming,age
成人病 성인병 adult,diseases
成分 성분 ingredient,component,composition
成功 성공 success,hit
成否 성부 success,failure,outcome,result
成就 성취 fulfillment,fulfilment,realization,realisation,completion
成層圏 성층권 stratosphere
成年 성년 adult,age,majority
成果 성과 result,outcome,fruits,product,accomplishment
成案 성안 definite,plan
成熟 성숙 maturity,ripeness
成程 성정 indeed
成立 성립 formation,establishment,materialization,conclusion,reaching,approval
成算 성산 hope,success,prospects
成約 성약 conclusion,contract
成績 성적 results,record,grades,marks
成金 성금 upstart,nouveau,riche,new,money,rich
成長 성장 growth,development,becoming,adult
我慢 아만 endurance,patience,perseverance,bearing,self,control
戒厳令 계엄령 martial,law
戒告 계고 admonition,warning,caution
戒律 계율 precept,discipline,commandment,mitzvah
戦中 전중 during,war
戦争 전쟁 war,fighting,fierce,competition
戦列 전열 line,battle
戦前 전전 before,war
戦力 전력,전역 war,potential,military,strength,fighting,power
戦勝 전승 winning,war,victory
戦友 전우 comrade,arms,war,buddy,fellow,soldier
戦地 전지 front
戦域 전역 war,area,battlefield,theater,theatre
戦場 전장 battlefield,battleground
戦士 전사 soldier,combatant,warrior
戦後 전후 postwar,period
戦時 전시 wartime
戦死 전사 death,battle
戦没 전몰 death,battle,killed,action
戦況 전황 war,situation,progress,battle
戦法 전법 tactics,strategy
戦火 전화 wartime,fire,war,destruction,horrors
戦災 전재 war,damage
戦犯 전범 war,criminal
戦略 전략,전약 strategy,tactics
戦禍 전화 war,damage,ravages,horrors
戦線 전선 front
戦績 전적 score,military,achievements,results
戦艦 전함 battleship
戦術 전술 tactics
戦費 전비 war,expenditures
戦車 전거,전차 tank,chariot
戦闘  battle,fight,combat
戦闘機  fighter
戯曲 희곡 drama,play,chinese,opera
戯画  caricature,cartoon,comics
戸口 호구 door,doorway
戸外 호외 open,air,outdoors
戸数 호수 number,households
戸棚  cupboard,locker,closet,wardrobe,cabinet
戸籍 호적 family,register,census
所々  here,there,some,parts,several,places
所信 소신 belief,conviction,opinion
所在 소재 whereabouts,position,location
所在地 소재지 location,address
所定 소정 prescribed,designated,appointed,fixed
所属 소속 belonging,affiliation,being,attached
所得 소득 income,earnings
所得税 소득세 income,tax
所持 소지 possession,owning
所有 소유 ownership
所有権 소유권 ownership,dominion,rights,proprietorship,property
所有者 소유자 owner
所為 소위 consequence,outcome,result,blame
所管 소관 jurisdiction
所蔵 소장 possession
所要 소요 required,needed,necessary
所見 소견 view,opinion,finding,findings
所詮 소전 after,all,end,anyway,possibly,any
所轄 소할 jurisdiction
所長 소장 chief,head
扇動 선동 incitement,sedition,agitation,abetting
扇子 선자 folding,fan
扇形 선형 fan,shape,sector
扇風機 선풍기 electric,fan
手元  hand,nearby,close,skill,money,pocket
手前 수전 before,oneself,front,nearby,this,side
手動 수동 manual
手口 수구 modus,operandi,criminal,technique,trick
手品 수품 magic,conjuring,trick,sleight,hand
手帳 수장 notebook,memo,pad,diary,certificate,identification
手引 수인 guidance,lead,acting,guide,primer,guidebook
手引書  handbook,manual,guide,primer
手当 수당 salary,pay,compensation,allowance,benefit,bonus
手形 수형 draft,draught,promissory,note,bill,handprint
手数 수수 trouble,bother
手数料 수수료 fee,charge,commission,brokerage
手本 수본 copybook,model,pattern
手柄 수병 achievement,feat,meritorious,deed,distinguished,service
手段 수단 means,way,measure
手法 수법 technique,method
手紙 수지 letter,missive,note,mail
手続 수속 procedure,process,proceedings,formalities
手綱  reins,bridle,control
手腕 수완 ability,capability,skill
手荷物 수하물 hand,luggage,baggage
手薄 수박 shorthanded,short,hands,undermanned,insufficient,supply
手術 수술 surgery,operation,procedure
手袋 수대 glove,mitten,mitt
手製 수제 handmade
手記 수기 note,memorandum
手話 수화 sign,language
手足 수족 hands,feet,limbs
手軽 수경 easy,simple,informal,offhand,cheap
手配 수배 arrangement,preparations,search
手錠 수정 handcuffs,manacles
手間 수간 time,labour,labor
手際 수제 performance,execution,skill,dexterity,tact
手順 수순 process,procedure,sequence,protocol,instruction
手首 수수 wrist
才能 재능 talent,ability
打倒 타도 knockdown,overthrow,defeat
打力 타력 batting,power
打撃 타격 blow,shock,strike,damage,batting
打撲 타박 blow,hit,beating
打数 타수 times,bat
打楽器  percussion,instrument
打点 타점 runs,batted,rbi
打率 타률,타율 batting,average
打球 타구 batting,batted,ball
打破 타파 breaking,down,defeating,abolishing
打算的 타산적 calculating,mercenary,selfish,self,interested
打線 타선 batting,lineup
打者 타자 batter
打診 타진 percussion,tapping,examining,sounding,out,making
打開 타개 break,deadlock
打順 타순 batting,order
払拭 불식 wiping,out,sweeping,away,eradicating,dispelling
扶助 부조 aid,help,assistance,support
扶養 부양 support,maintenance
批准 비준 ratification
批判 비판 criticism,judgement,judgment,comment
批判的 비판적 critical,judgmental
批評 비평 criticism,review,commentary
承服 승복 accepting,consenting,agreeing,submission,compliance,agreement
承知 승지 knowledge,awareness,consent,acceptance,assent,admitting
承認 승인 recognition,acknowledgement,acknowledgment,approval,consent,agreement
承諾 승낙 consent,approval,acceptance,agreement,compliance
技巧 기교 technique,finesse
技師 기사 engineer,technician
技法 기법 technique
技能 기능 technical,skill,ability,capacity
技術 기술 technology,engineering,technique,skill,art,craft
技術力 기술력,기술역 technical,prowess,ability,finesse,technological,capabilities
技術的 기술적 technical,practical
技術者 기술자 engineer,technical,expert,technician,craftsperson
抄本 초본 excerpt,abridgment,abridgement,book,selections
抄録 초록 quotation,abstract,selection,summary
把握 파악 grasp,catch,understanding
抑制 억제 control,restraint,suppression,constraint,curtailment,inhibition
抑圧 억압 check,restraint,oppression,suppression
抑揚 억양 intonation,accent,modulation,inflection
抑止 억지 check,checkmate,stave,off,control,restraint
抑留 억류 internment,detainment,detention
投下 투하 throwing,down,dropping,airdrop,investment
投与 투여 administration
投信 투신 investment,trust
投入 투입 throwing,inserting,depositing,investment,commitment,injection
投函 투함 mailing,posting
投射 투사 projection
投影 투영 projection
投手 투수 pitcher
投手戦  pitching,duel
投書 투서 letter,editor,reader,contribution
投棄 투기 abandonment,throwing,away,disposal,dumping
投機 투기 speculation,venture,stockjobbing,gambling
投球 투구 pitching,throwing,ball,bowling,pitched
投石 투석 stone,throwing
投票 투표 voting,poll
投票所 투표소 polling,place
投票箱 투표상 ballot,box
投稿 투고 contribution,submission,post
投薬 투약 administration,medication,dosage
投融資 투융자 investment,lending
投資 투자 investment
投資信託 투자신탁 investment,trust
投降 투강,투항 surrender
抗争 항쟁 dispute,resistance
抗体  antibody
抗原 항원 antigen
抗告 항고 appeal,protest,complaint
抗戦 항전 resistance
抗日 항일 anti,japanese
抗生物質 항생물질 antibiotic,antibiotics
抗菌  antibacterial,antimicrobial
抗議 항의 protest,objection
折々  occasionally,now,then,time
折半 절반 halving,splitting,evenly,sharing,equally
折紙 절지 origami,hallmark,certificate,authenticity
折衝 절충 negotiation
折衷 절충 compromise,cross,blending,eclecticism
折角 절각 trouble,great,pains,rare,valuable,precious
抜本的  drastic,radical
抜粋  extract,excerpt,selection
抜群 발군,패군 outstanding,excellent,exceptional,surpassing,extraordinary,distinguished
択一 택일 multiple,choice
披瀝 피력 making,known,revealing
披露 피로 announcement,presentation,demonstration,displaying,showing,introducing
披露宴 피로연 reception,banquet,celebration,party
抱擁 포옹 embrace,hug
抱負 포부 aspiration,ambition,plan,hopes,wishes
抵当 저당 mortgage,security,hypothec,pledge
抵当権 저당권 mortgage,right,pledge,lien
抵抗 저항 resistance,opposition,reluctance,repulsion,repugnance,drag
抵触 저촉 infringement,contravention,running,afoul,conflict,inconsistency
抹殺 말살 erasure,denial,obliteration,ignoring
抹消 말소 erasure,striking,off,crossing,out,cancellation
抹茶 말차 matcha
押入 압입 closet
押収 압수 seizure,confiscation
押売  hard,sell,aggressive,peddling
抽出 추출 extraction,abstraction,selection,sampling
抽象 추상 abstract
抽象的 추상적 abstract
抽選 추선 lottery,raffle,drawing
担任 단임 being,charge,taking,class,teacher,homeroom
担保  security,guarantee,collateral
担当 단당 being,charge,responsible
担当者  person,charge,responsible,contact
担架  stretcher,litter
拉致問題  abduction,issue
拉麺  ramen
拍子 박자 time,tempo,beat,rhythm,moment,instance
拍手 박수 clapping,hands,applause
拍車 박차 spur
拒否 거부 refusal,rejection,denial,veto
拒否権 거부권 right,veto
拒絶 거절 refusal,rejection
拒絶反応 거절반응 rejection,unthinking,dismissal,strong,reaction
拓本 탁본 rubbed,copy,folio,rubbings
拓殖 척식 colonization,colonisation,development,settlement,exploitation
拘束 구속 restriction,restraint,binding,constraint
拘留 구류 custody,detention,confinement
拘禁 구금 detention,custody,confinement,internment
拘置 구치 detention,confinement,arrest
拘置所 구치소 prison,detention,house,center,jail
拙劣 졸렬 clumsy,unskillful
拙速 졸속 rough,ready,hasty,slipshod,slapdash
招待 초대 invitation
招致 초치 invitation,summons,bidding,calling
招請 초청 invitation
招集 초집 call,summons,convening,convocation
拝借  borrowing
拝啓  dear,sir,madam
拝見  seeing,looking
拠出 거출 donation,contribution
拠点 거점 position,location,base,point,site
拡充 확충 expansion
拡声機 확성기 megaphone,bullhorn,loudhailer
拡大 광대,확대 magnification,enlargement,expansion,amplification
拡張 광장,확장 expansion,extension,enlargement,escape,esc
拡張子  filename,extension
拡散 광산,확산 scattering,diffusion,spread
括弧 괄호 brackets,parentheses
拳銃 권총 pistol,handgun,revolver
拳骨 권골 fist,knuckles
拷問 고문 torture
拾得 습득 finding
持久 지구 endurance,persistence
持参 지참 bringing,taking,carrying
持病 지병 chronic,disease
持続 지속 continuation,persisting,lasting,sustaining,enduring
持続的 지속적 continuous,sustained,sustainable,durable,persistent
持論 지론 pet,theory
指令 지령 orders,instructions,directive,command
指先  fingertip,finger,toe,tip
指名 지명 naming,nominating,designating,calling,asking,requesting
指名手配 지명수배 wanting,questioning
指図 지도 directions,instructions,orders,command
指定 지정 designation,specification,assignment,appointment,pointing
指導 지도 guidance,leadership,instruction,direction,coaching,shido
指導者 지도자 leader,guide,mentor,coach
指揮 지휘 command,direction
指揮者 지휘자 conductor,commander,leader,director
指摘 지적 pointing,out,identification
指数 지수 index,number,exponent,characteristic
指標 지표 index,indices,indicator
指示 지시 indication,denotation,designation,instructions,directions
指紋 지문 fingerprint
指輪 지륜 ring
指針 지침 needle,hand,indicator,pointer,index,guiding
挑戦 도전 challenge,defiance,dare,attempt,try
挑発 도발 provocation,arousal,excitement,stimulation
挑発的 도발적 provocative,incendiary,inflammatory,suggestive,lascivious,risque
挙党  whole,party
挙句  after,end,last,line
挙式  holding,ceremony,wedding
挨拶  greeting,greetings,salutation,salute,speech,address
挫折 좌절 setback,failure,frustration,discouragement
振動 진동 oscillation,vibration,swing
振幅 진폭 amplitude
振替 진체 transfer,switching,over,change,money,postal
振興 진흥 promotion,encouragement
挽肉  minced,meat,ground
挿入 삽입 insertion,incorporation,infixing
挿絵  illustration,picture
挿話 삽화 episode,side,story,aside,anecdote
捏造 날조 fabrication,forgery,falsehood,hoax
捕手 포수 catcher
捕獲 포획 capture,seizure
捕虜 포로 prisoner
捕鯨 포경 whaling,whale,hunting,fishing
捜査  search,investigation,inquiry,enquiry
捜査官  police,investigator
捜索  search,manhunt
捻挫 념좌,염좌 sprain,twist,wrench
掃海 소해 dragging,mines
掃除 소제 cleaning,sweeping,dusting,scrubbing
掃除機  vacuum,cleaner
授与 수여 awarding,conferment,granting,presentation
授受 수수 giving,receiving,transferring,transfer,changing,hands
授業 수업 lesson,class,work,teaching,instruction
授業中  while,class
授業料 수업료 tuition,fee,course
授賞 수상 awarding,prize
授賞式 수상식 award,ceremony
掌中 장중 hand,easily,manipulated
掌握 장악 grasping,seizing,holding,commanding
掏摸  pickpocket
排他 배타 exclusion
排他主義 배타주의 exclusivism,exclusionism
排出 배출 evacuation,emission,ejection
排斥 배척 rejection,expulsion,boycott,ostracism
排日 배일 anti,japanese
排気 배기 exhaust,emission,expulsion,ventilation
排水 배수 drainage,draining,pumping,out,sewerage,displacement
排除 배제 exclusion,removal,rejection,elimination,abatement,lifting
掘削  digging,out,excavation
掛軸  hanging,scroll
採取 채취 picking,collecting,harvesting
採択 채택 adoption,selection,choice
採掘 채굴 mining
採決 채결 vote,ballot,division
採炭 채탄 coal,mining,extraction
採点 채점 marking,grading,scoring
採用 채용 use,adoption,acceptance,appointment,employment,engagement
採算 채산 profit
採録 채록,채여 recording,transcription
採集 채집 collecting,gathering
探偵 탐정 detective,investigator,sleuth,work,secret,investigation
探査 탐사 probe,inquiry,enquiry,investigation
探検 탐검 exploration,expedition
探検隊 탐검대 exploration,party,expedition,team
探求 탐구 search,quest,pursuit
探知 탐지 detection
探究 탐구 research,investigation,enquiry,inquiry,study
探索 탐색 search,lookup,hunt,research,exploration,investigation
探訪 탐방 searching,journalist
探険 탐험 exploration,expedition
接待 접대 entertainment,treating,wining,dining
接戦 접전 close,combat,contest
接点 접점 tangent,point,contact,agreement,common,ground
接着 접착 adhesion,glueing,gluing,bonding,binding,adhering
接種 접종 inoculation,vaccination
接続 접속 connection,attachment,union,join,joint,link
接見 접견 interview
接触 접촉 touch,contact
接近 접근 getting,closer,drawing,nearer,approaching,being
控室 공실 waiting,room,anteroom,antechamber,green
控訴 공소 intermediate,appeal
控除 공제 subtraction,deduction,subsidy
推奨 추장 recommendation,endorsement
推奨環境  system,requirements
推定 추정 presumption,assumption,estimation
推敲 추고 polishing,revision,elaboration,refinement,improvement
推測 추측 guess,conjecture
推理 추리,추이 reasoning,inference,deduction
推理小説 추리소설 mystery,novel,detective,whodunit
推移 추이 transition,change,progress,development,shift,passing
推薦 추천 recommendation,referral,endorsement
推計 추계 estimate,estimation
推論 추론 inference,deduction,induction,reasoning
推進 추진 propulsion,drive,promotion,furtherance,implementation
推量 추량,추양 guess,conjecture,supposition,inference
措置 조치 measure,step,action
掲揚 게양 hoisting,raising,flying
掲示 게시 notice,bulletin,post,posting,placard
掲示板 게시판 bulletin,board,display,notice,bbs
掲載 게재 publication,carrying,running,insertion,printing,posting
描写 묘사 depiction,description,portrayal
提供 제공 offer,tender,providing,supplying,making,available
提供者 제공자 donor,contributor,provider
提出 제출 presentation,submission,production,introduction,filing,turning
提唱 제창 advocacy,proposal
提携 제휴 cooperation,joint,business,partnership,alliance,sponsorship
提案 제안 proposal,proposition,suggestion
提示 제시 presentation,exhibit,suggest,citation
提言 제언 proposal,motion,recommendation
提訴 제소 presenting,case,suing
提起 제기 raising,instituting,filing,submitting
揚句  after,end,last,line
換気 환기 ventilation
換気扇  ventilation,fan,extractor
換算 환산 conversion,change,exchange,translation
換金 환금 realization,conversion,liquidation
握力 악력 grip,strength
握手 악수 handshake,reconciliation,joining,hands,cooperation
揮発 휘발 volatilization,volatilisation
援助 원조 assistance,aid,support
援助交際  paid,dating,compensated
援護 원호 covering,protection,backing,relief
援軍 원군 reinforcement
損傷 손상 damage,injury
損壊  damage,destruction
損失 손실 loss
損害 손해 damage,injury,loss
損害保険 손해보험 damage,insurance
損害賠償 손해배상 restitution,damages,indemnity,compensation
損得 손득 loss,gain,advantage,disadvantage
損益 손익 profit,loss,advantage,disadvantage
搬入 반입 carrying,bringing,taking
搬出 반출 carrying,out,taking
搬送 반송 transportation,conveyance,delivery,hospitalization,transfer,hospital
搭乗 탑승 embarkation,boarding
搭載 탑재 loading,equipping,equipped,built
携帯 휴대 carrying,mobile,phone,cell
携帯電話  mobile,telephone,cellular
搾乳 착유 milking
搾取 착취 exploitation,bleeding,dry,squeezing,milking
摂取 섭취,엽취 intake,ingestion,absorption,adoption,assimilation,reception
摂氏 섭씨 celsius,centigrade
摂理 섭리,섭이,엽리 providence,dispensation
摘出 적출 picking,out,taking,removal,exposure
摘発 적발 exposing,unmasking,laying,bare
摩天楼 마천루 skyscraper
摩擦 마찰 friction,rubbing,chafing,discord,strife,conflict
撃墜 격추 shooting,down
撃沈 격심,격침 sinking,sink,ship
撤兵 철병 withdrawal,troops
撤去 철거 withdrawal,revocation,repeal,demolition,removal
撤収 철수 removal,dismantling,striking,withdrawal,evacuation,retreating
撤回 철회 withdrawal,retraction,revocation,repeal
撤廃 철폐 annulment,abolition,repeal,rescission
撤退 철퇴 evacuation,withdrawal,revocation,repeal,retreat
撮影 촬영 photography,photographing,filming,shooting,recording
撲滅 박멸 eradication,extermination,destruction,suppression
擁立 옹립 backing,giving,support,helping,position
擁護 옹호 protection,advocacy,support,defence,championship,vindication
操作 조작 operation,management,handling,manipulating,manipulation,influencing
操業 조업 operation,work
操縦 조종,조총 steering,piloting,flying,control,operation,handling
擬装 의장 camouflage,disguise,pretense,feigning,masquerade
支出 지출 expenditure,disbursement,expenses
支局 지국 branch,office
支店 지점 branch,office,store
支店長 지점장 branch,manager
支度 지도 preparation,arrangements
支所 지소 branch
支払方法  payment,method
支持 지지 support,backing,endorsement,approval,propping
支援 지원 support,backing,aid,assistance
支柱 지주 prop,stay,support,brace,fulcrum
支流 지류 tributary,branch
支社 지사 branch,office
支給 지급 provision,supply,payment,allowance,grant
支部 지부 branch,subdivision
支配 지배 domination,rule,control,direction,management,guidance
支配人 지배인 manager,executive
支配的 지배적 dominant,ruling
支障 지장 obstacle,hindrance,impediment,difficulty
改修 개수 repair,improvement
改名 개명 name,change
改善 개선 betterment,improvement,kaizen
改宗 개종 religious,conversion
改定 개정 revision,alteration,change
改憲 개헌 constitutional,change,revising,constitution
改新 개신 reformation
改札 개찰 examination,tickets,ticket,gate,barrier
改札口 개찰구 ticket,barrier,gate,wicket
改正 개정 revision,amendment,alteration
改築 개축 structural,alteration,reconstruction,rebuilding,remodelling,remodeling
改組 개조 reorganization,reorganisation,reshuffle
改編 개편 reorganization,reorganisation
改良 개량 improvement,reform
改装 개장 remodelling,remodeling,reorganization,reorganisation
改訂 개정 revision,alteration,change
改訂版 개정판 revised,edition
改造 개조 remodeling,remodelling,restructuring,reconstruction,reshuffling,modding
改革 개혁 reform,reformation,reorganization
攻勢 공세 offensive,aggression
攻守 공수 offense,defense,offence,defence,batting,fielding
攻撃 공격 attack,assault,raid,onslaught,offensive,criticism
攻略 공략 capture,taking,conquest,attack,assault,defeating
攻防 공방 offense,defense,offence,defence
放任 방임 noninterference
放出 방출 release,emission,ejection
放射 방사 radiation,emission
放射性 방사성 radioactive
放射線 방사선 radiation
放射能 방사능 radioactivity
放映 방영 televising,broadcasting,airing
放棄 방기 abandonment,renunciation,resignation,abdication
放水 방수 hosing,down,drainage,discharge,water,spraying
放流 방류,방유 discharge,release,stocking,banishment,exile
放浪 방랑 wandering
放火 방화 arson,setting,fire
放牧 방목 pasturage,grazing
放置 방치 leaving,alone,chance,neglecting,abandoning
放課後 방과후 after,school
放送 방송 broadcast,broadcasting
放逐 방축 expulsion,ousting,ejection,dismissal,banishment
放題 방제 pleases,leaving,uncontrolled
政争 정쟁 political,strife
政令 정령 government,ordinance,cabinet,order
政党 정당 political,party
政党政治 정당정치 party,politics
政務 정무 government,affairs
政務次官 정무차관 deputy,minister,assistant
政変 정변 political,disturbance,change,government,upheaval,overthrowing
政局 정국 political,situation
政庁 정청 government,office
政府 정부 government,administration
政情 정정 political,situation,affairs
政教 정교 religion,politics,church,state
政敵 정적 political,opponent
政権 정권 administration,political,power
政治 정치 politics,government
政治力 정치력 political,strength
政治家 정치가 politician,statesman
政治犯 정치범 political,offense,offence,crime,offender,prisoner
政治的 정치적 political
政界 정계 politics,political,world,circles
政策 정책 political,measures,policy
政経 정경 politics,economics
政見 정견 political,views
故事 고사 historical,event,ancient,tradition,folklore,legend
故人 고인 deceased,departed
故意 고의 intent,intention,bad,faith,mens,rea
故郷 고향 home,town,birthplace,native,place,ruins
故障 고장 breakdown,failure,fault,accident,out,order
敏感 민감 sensitive,alert,aware,susceptible
敏腕 민완 ability,capability,competence,skill
敏速 민속 quickness,agility,activity
救世主 구세주 saviour,savior,messiah
救世軍 구세군 salvation,army
救出 구출 rescue,extricate,reclaim,deliverance
救助 구조 relief,aid,rescue
救命 구명 lifesaving
救急 구급 first,aid,emergency
救急医療  emergency,medicine
救急車 구급차 ambulance
救援 구원 relief,rescue
救済 구제 relief,aid,help,rescue,salvation,grace
敗北 패배 defeat,defeated
敗因 패인 cause,defeat
敗戦 패전 defeat,lost,battle,losing,war
敗者 패자 loser,defeated,person
敗訴 패소 loss,case
敗退 패퇴 being,defeated,eliminated
教会 교회 church,congregation
教務 교무 school,affairs,religious
教員 교원 teacher,instructor,teaching,staff,faculty,member
教唆 교사 instigation,incitement
教団 교단 religious,organization,organisation
教壇 교단 platform,podium,dais
教官 교관 teacher,instructor,professor
教室 교실 classroom,department,laboratory,small,school
教師 교사 teacher
教徒 교도 believer,adherent
教授 교수 professor,teaching,instruction
教書 교서 message
教材 교재 teaching,materials
教示 교시 instruction,teaching
教科 교과 subject,curriculum
教科書 교과서 textbook,coursebook,schoolbook
教習 교습 training,instruction
教職員 교직원 teaching,staff,faculty
教育 교육 education,schooling,training,instruction,teaching,upbringing
教育的 교육적 educational,instructive
教育者 교육자 educator,teacher,educationalist
教訓 교훈 lesson,precept,teachings,moral
教諭 교유 teacher
教頭 교두 vice,principal
教養 교양 cultivation,refinement,culture,education
敢然 감연 boldly,bravely,resolutely,determinedly
敢行 감행 decisive,action,going,through,carrying,out
敢闘  fighting,bravely
散々  thoroughly,completely,utterly,severely,harshly,terribly
散会 산회 adjournment
散布 산포 dissemination,scattering,sprinkling,spraying
散文 산문 prose
散歩 산보 walk,stroll
散漫 산만 vague,desultory,distracted,loose,half,hearted
散発 산발 sporadic,scattering
散策 산책 walking,strolling,roaming,wandering,exploring
散骨  scattering,ashes
散髪  haircut,hair,cutting,dressing
敬具 경구 yours,sincerely,truly
敬意 경의 respect,honour,honor
敬称 경칭 title,honour,honor
敬老 경로 respect,aged
敬語 경어 honorific,term,respect,polite,expression,language
敬遠 경원 avoiding,shying,away
数々  many,numerous,various,large,number
数万 수만 tens,thousands
数人 수인 several,people,few
数個  several
数値 수치 numerical,value,numerics,reading
数分 수분 several,minutes,few
数十 수십 dozens,scores,decades
数千 수천 thousands,several,thousand
数回 수회 several,times,few
数字 수자 numeral,figure,digit,numeric,character
数学 수학 mathematics,arithmetic
数年 수년 several,years,few
数日 삭일,수일 few,days
数時間  few,hours
数次 수차 several,times
数珠 수주 rosary
数百 수백 several,hundreds
数量 수량 quantity,volume,amount
整備 정비 maintenance,servicing,putting,place,establishment,development
整列 정렬 standing,row,forming,line,alignment
整合 정합 adjustment,coordination,integration,conformity
整形外科 정형외과 orthopedic,surgery,orthopaedic,orthopedics,orthopaedics,plastic
整数 정수 integer
整理 정리 sorting,arrangement,organization,putting,order,adjustment
整頓 정돈 orderliness,put,order,arranging,neatly
敵国 적국 enemy,nation
敵対 적대 hostility,antagonism,opposition
敵意 적의 hostility,animosity,enmity
敷地 부지 site,plot,lot,grounds
敷居  threshold,sill
敷布団  futon,mattress,underquilt,sleeping,mat
敷設 부설 laying,construction
敷金 부금 deposit,caution,money
文中 문중 sentence,text,bunchu,era
文体  literary,style,form,language
文具 문구 stationery
文化 문화 culture,civilization,civilisation,bunka,era
文化人 문화인 person,culture,cultured
文化勲章 문화훈장 order,culture
文化的 문화적 cultural
文化財 문화재 cultural,assets,property
文化遺産 문화유산 cultural,heritage
文句 문구,문귀 complaint,grumbling,objection,phrase,words,expression
文壇 문단 literary,world,circles
文字 문자 letter,character,writing
文学 문학 literature
文学者 문학자 scholar,literature,literary,person,man,letters
文庫 문고 library,book,collection,paperback
文房具 문방구 stationery
文教 문교 education,culture
文明 문명 civilization,civilisation,culture,bunmei,era
文書 문서 document,writing,letter,papers,notes,records
文楽  bunraku
文様  pattern,design
文民 문민 civilian
文法 문법 grammar
文献 문헌 literature,books,document
文科 문과 humanities,liberal,arts,social,science,literary
文章 문장 writing,composition,essay,article,passage,prose
文筆 문필 literary,art,activity,writing
文系 문계 liberal,arts
文脈 문맥 context
文芸 문예,문운 literature,arts,art,liberal
文語 문어 written,language,literary
文通 문통 correspondence,exchange,letters
文面 문면 content,letter
斎場  funeral,hall,ceremony,site
料亭 료정,요정 ryotei
料理 요리 cooking,cookery,cuisine,meal,food,dish
料理人 요리인 cook,chef
料理屋  restaurant
料金 요금 fee,charge,fare
斜体  oblique,type,slanted,division,ring,skew
斜陽 사양 setting,sun,decline
斜面 사면 slope,slanting,surface,bevel
斡旋 알선 kind,offices,services,influence,intercession,mediation
斤量 근량 weight
斬新 참신 novel,original,new,innovative
断固  firm,determined,resolute,conclusive
断定 단정 conclusion,decision,judgement,declaration,affirmative
断層 단층 fault,dislocation,gap,discrepancy
断念 단념 abandoning
断水 단수 water,outage
断然 단연 firmly,absolutely,flatly,resolutely,decisively,definitely
断熱 단열 insulation
断片 단편 fragment,scrap,piece,shred
断絶 단절 extinction,discontinuation,interruption,severance,rupture,become
断続 단속 intermittence,being,intermittent,occurring,intermittently
断行 단행 decisive,action,carrying,out,resolute,enforcement
断言 단언 assertion,declaration,affirmation
断面 단면 section,cross,profile
断食 단식 fasting,fast
新世界 신세계 new,world
新人 신인 new,face,newcomer,rookie,fresh,recruit
新任 신임 newly,appointed,inaugural
新体  new,style
新作 신작 new,work,production
新党 신당 new,party
新入 신입 newly,arrived,joined,entered,newcomer
新刊 신간 new,book,publication
新制 신제 new,system
新劇 신극 shingeki,new,drama
新卒  new,graduate,recent
新品 신품 new,article
新商品 신상품 new,product
新型 신형 new,type,style,model,strain
新婚 신혼 newly,wed,married
新婦 신부 bride
新居 신거 new,home
新年 신년,신연 new,year
新幹線 신간선 shinkansen,bullet,train
新式 신식 new,form,formula
新成人  new,adult
新手 신수 fresh,troops,players,newcomer,new,employee
新政 신정 new,government,administration
新旧 신구 new,old,incoming,outgoing
新星 신성 nova,new,face,star
新春 신춘 new,year
新曲 신곡 new,composition,piece,song
新書 신서 new,book
新株 신주 stock,issue,share
新概念  new,concept
新橋 신교 shinbashi
新法 신법 new,law,method
新派 신파 new,school,drama
新潟 신석 niigata
新生 신생 rebirth,new,birth,nascent
新生児 신생아 newborn,baby
新生活 신생활 new,life
新着 신착 new,arrivals,acquisitions
新築 신축 new,building,construction
新米 신미 new,rice,novice,beginner,newcomer,hand
新緑 신록 fresh,verdure
新聞 신문 newspaper
新聞社 신문사 newspaper,company
新聞紙 신문지 newsprint,newspaper
新聞記事  newspaper,story
新興 신흥 rising,developing,emergent,burgeoning,new
新芽 신아 sprout,bud,shoot
新薬 신약 new,medicine,drug
新装 신장 redecoration,remodelling,remodeling,refurbishment
新製品 신제품 new,product,line
新西蘭 신서란 new,zealand
新規 신규 new,fresh,item,customer
新設 신설 establishing,founding,organizing,establishment
新語 신어 new,word,neologism,recent,modern,term
新車 신차 new,car
新進 신진 rising
新郎 신랑 bridegroom
新鋭 신예 young,energetic,new,excellent,newly,produced
新陳代謝 신진대사 renewal,replacement,regeneration,rejuvenation,metabolism
新雪 신설 fresh,snow,new
新顔 신안 newcomer,new,face
新風 신풍 new,style
新鮮 신선 fresh
方々  people,persons,everyone,ladies,gentlemen,you
方位 방위 bearing,heading,point,compass
方向 방향 direction,orientation,bearing,way,course
方式 방식 form,method,system,formula
方法 방법 method,process,manner,way,means,technique
方法論 방법론 methodology
方程式 방정식 equation,formula
方策 방책 plan,policy
方角  direction,way,point,compass,cardinal,bearing
方言 방언 dialect,provincialism
方針 방침 policy,course,plan,principle,magnetic,needle
方面 방면 direction,district,area,field,sphere,quarter
施工 시공 construction,constructing,carrying,out,work,formation
施政 시정 government,administration,statesmanship
施策 시책 policy,measure
施行 시항,시행 execution,enforcing,carrying,out
施設 시설 institution,establishment,facility,home
旅人 여인 traveller,traveler,wayfarer,tourist
旅先 여선 destination,goal
旅券 여권 passport
旅団 여단 brigade
旅客 여객 passenger,traveller,traveler,tourist
旅客機 여객기 passenger,plane
旅行 려행,여행 travel,trip,journey,excursion,tour
旅行会社  travel,agent,agency
旅行券 려행권,여행권 travel,voucher,coupon
旅行者 려행자,여행자 traveller,traveler
旅費 여비 travel,expenses
旅館 여관 ryokan,traditional,inn
旋回 선회 revolution,rotation,turning,circling,swiveling
旋律 선률,선율 melody,tune
旋風 선풍 whirlwind,sensation,commotion,hullabaloo
旗印 기인 design,emblem,insignia,banner,slogan,cause
旗手 기수 standard,bearer,flag
旗色 기색 situation,outlook,affiliation,position
既婚 기혼 married
既存 기존 existing
既定 기정 established,fixed,prearranged,predetermined
既往症 기왕증 previous,illness,medical,history,anamnesis
既得権 기득권 vested,rights
既成 기성 established,existing,accomplished,accepted,completed
既成事実 기성사실 established,fact,fait,accompli
既製 기제 ready,made,off,shelf
日々  every,day,daily,days
日中 일중 daytime,during,day,japan,china
日付 일부 date,dating
日傘 일산 parasol,sunshade
日光 일광 sunlight,sunshine,sunbeams
日光浴 일광욕 sunbathing
日出 일출 sunrise
日刊 일간 daily,publication,issue
日向 일향 sunny,place,sun
日和 일화 weather,climatic,conditions,fine,clear,day
日報 일보 daily,report
日夜 일야 day,night,around,clock,always,constantly
日常 일상 everyday,daily,ordinary,usual,routine,regular
日常生活 일상생활 everyday,life,daily
日数 일삭,일수 number,days
日日 일일 number,days,date
日時 일시 date,time
日曜 일요 sunday
日曜日 일요일 sunday
日本 일본 japan
日本一  number,japan
日本中  throughout,japan
日本人 일본인 japanese,person,people
日本企業  japanese,company
日本全国  throughout,japan
日本刀 일본도 japanese,sword
日本初  first,japan
日本史  history,japan,japanese
日本式 일본식 japanese,style
日本政府  japanese,government
日本料理 일본요리 japanese,cooking
日本海 일본해 sea,japan
日本画  japanese,painting
日本社会  japanese,society
日本紙  japanese,paper
日本経済  japanese,economy
日本製 일본제 made,japan
日本語 일본어 japanese
日本酒  sake
日本銀行  bank,japan,boj
日没 일몰 sunset
日照 일조 sunlight
日産 일산 daily,output,nissan
日用品 일용품 daily,necessities
日程 일정 schedule,program,programme,agenda
日米 일미 japanese,american
日系 일계 japanese,descent,nikkeijin
日経 일경 nikkei
日給 일급 daily,wages
日記 일기 diary,journal
日誌 일지 journal,log
日課 일과 daily,lesson,work,routine
日陰 일음 shade,shadow
日韓 일한 japanese,korean
日食 일식 solar,eclipse
旦那 단나 master,husband,sir,boss,governor,sugar
旧制 구제 old,system,order
旧姓 구성 maiden,name
旧式 구식 old,type,style
旧来 구래 traditional,ancient,times,formerly
旧派 구파 old,school,style
旧約 구약 old,promise,agreement,covenant,testament
早々  hurriedly,haste,quickly,promptly,early
早乙女  young,girl
早口  fast,talking,rapid
早急 조급 immediate,prompt,quick,rapid,urgent,pressing
早春 조춘 early,spring
早朝 조조 early,morning
早期 조기 early,stage
早期治療  early,treatment
早瀬  swift,current,rapids
早熟 조숙 precocity,early,ripening,premature,development
早退 조퇴 leaving,early
早速 조속 once,immediately,without,delay,promptly
旺盛 왕성 lively,vigorous,energetic,healthy,avid,rich
昆布 곤포 kombu,konbu,kelp
昆虫 곤충 insect,bug
昇格 승격 raising,status,promotion,advance
昇級 승급 promotion,advancement
昇給 승급 salary,raise
昇進 승진 promotion,advancement,rising,rank
明年 명년 next,year
明快 명쾌 clear,cut,lucid,unequivocal,explicit
明文化 명문화 stipulation,stating,clearly,documenting,writing,explicitly
明日 명일 tomorrow,near,future
明星 명성 morning,star,venus,preeminent,person
明晩  tomorrow,evening
明暗 명암 light,darkness,shade
明朗 명랑 cheerful,bright,clear,clean,honest,fair
明朝 명조 tomorrow,morning
明治 명치 meiji,era
明白 명백 obvious,clear,plain,evident,apparent,explicit
明瞭 명료 clear,plain,distinct,obvious,evident,articulate
明確 명확 clear,precise,definite,distinct
明示 명시 elucidation,explicit,statement,specification
明細 명세 details,particulars,specifics,detailed,minute,statement
明言 명언 declaration,statement
明記 명기 clear,writing,specification
昏睡 혼수 coma,dead,sleep
昔話  old,tale,folk,legend,reminiscence
星座 성좌 constellation,astrological,sign,star,zodiac
星条旗 성조기 stars,stripes
星空 성공 starry,sky
映像 영상 image,picture,video,film,footage,reflection
映画  movie,film
映画館  movie,theatre,theater,cinema
春先  beginning,spring
春分 춘분 vernal,equinox,spring
春夏秋冬 춘하추동 four,seasons
春季 춘계 spring,season
春秋 춘추 spring,autumn,fall,years,age,chunqiu
昨今 작금 nowadays,recently
昨夜 작야 last,night,yesterday,evening
昨年 작년 last,year
昨年度 작년도 previous,year
昨日 작일 yesterday
昨春 작춘 last,spring
昨晩 작만 last,night
昭和 소화,조화 showa,era,nostalgic,old,fashioned,quaint
是正 시정 correction,revision,redressing,rectifying
是認 시인 approval
是非 시비 certainly,without,fail,right,wrong,pros
是非是非  certainly,all,means
昼前 주전 morning,forenoon
昼夜 주야 day,night
昼寝 주침 nap,siesta
昼間 주간 daytime,during,day,diurnal,period
昼食 주식 lunch,midday,meal
昼飯 주반 lunch,midday,meal
時々  sometimes,times,seasonal,occasional
時事 시사 events,day,current,affairs
時代 시대 period,epoch,era,age,times,those
時代劇 시대극 historical,play,period,drama
時代錯誤 시대착오 anachronism
時価 시가 current,value,price,market
時刻 시각 time,hour,favourable,opportunity,chance
時刻表 시각표 timetable,schedule
時効 시효 statute,limitations,prescription,ageing,aging
時半 시반 half,past
時報 시보 announcement,time,signal,news,report,newsletter
時宜 시의 right,time,appropriate
時局 시국 situation,state,things,current,affairs
時差 시차 time,difference
時折 시절 sometimes
時期 시기 time,season,period,phase,stage
時期尚早 시기상조 premature
時機 시기 opportunity,chance,time,occasion
時流 시류 fashion,times
時点 시점 point,time,occasion
時節 시절 season,times,opportunity,occasion
時給 시급 hourly,pay,wage
時計 시계 clock,watch,timepiece
時速 시속 speed
時間 시간 time,hour,period,class,lesson
時間割  timetable,schedule
時間帯 시간대 period,time,slot,zone
時限 시한 period,time,limit
晩婚 만혼 late,marriage
晩年 만년 final,years
晩御飯  dinner,evening,meal
普及 보급 diffusion,spread,popularization,promulgation,familiarization
普段 보단 usual,normal,everyday,habitual,ordinary,usually
普段着  everyday,clothes,ordinary,casual,wear,informal
普賢 보현 samantabhadra,universal,compassion
普通 보통 normal,ordinary,regular,usual,common,average
普通選挙  universal,suffrage
普遍 보편 universal,general,ubiquitous,omnipresent
普遍的 보편적 universal,omnipresent,ubiquitous
景勝 경승 picturesque,scenery
景品 경품 gift,premium,freebie,giveaway,additional,extra
景気 경기 business,conditions,market,economic,activity,climate
景色 경색 scenery,scene,landscape
景観 경관 scenery
晴天 청천 fine,weather,fair,clear,sky,skies
暁星 효성 morning,star,venus,rarity
暑中 서중 height,summer,high
暖冬 난동 mild,winter,warm
暖房 난방 heating
暖流 난류 warm,current
暖炉 난로 fireplace,hearth,stove
暖簾 난렴 reputation,good,name,credit,goodwill
暗号 암호 code,password,cipher
暗殺 암살 assassination
暗礁 암초 reef,sunken,rock,unforeseen,difficulty
暗示 암시 hint,suggestion
暗記 암기 memorization,memorisation,learning,heart
暗闇 암암 darkness,dark
暗雲 암운 dark,clouds
暗黒 암흑 darkness
暗黙 암묵 tacit,unspoken,implicit
暢気 창기 carefree,optimistic,careless,reckless,heedless,easygoing
暫定 잠정 provisional,temporary,tentative
暴力 포역,폭력 violence,mayhem
暴力団 폭력단 boryokudan,gangster,organization,crime,syndicate,yakuza
暴動 폭동 insurrection,rebellion,revolt,riot,uprising
暴徒 포도,폭도 insurgent,rioter,mob
暴挙  violence,reckless,action,outrage
暴落 포락,폭락 slump,crash,heavy,fall,sudden,decline
暴虐 포학 tyranny,atrocity
暴行 포행,폭행 assault,outrage,act,violence,rape,sexual
暴走 폭주 acting,rashly,running,wildly,behaving,recklessly
暴露 폭로 disclosure,exposure,revelation
暴風 폭풍 storm,windstorm,gale
暴風雨 폭풍우 rainstorm,storm
暴騰 폭등 sudden,rise,sharp,boom,skyrocketing
曖昧 애매 vague,ambiguous,unclear,fuzzy
曜日 요일 day,week
曲折 곡절 windings,meanderings,complications,twists,turns
曲目 곡목 number,program,programme,selection,list,songs
曲線 곡선 curve
更年期 갱년기 menopause,change,life
更改 경개 renewal,extension,revision
更新 갱신,경신 renewal,update,innovation,improvement
更正 갱정,경정 correction,revision,rectification
更生 갱생 rehabilitation,rebirth,regeneration,reorganization,rebuilding,recovery
更衣室 경의실 locker,room,changing,dressing
更迭 경질 change,reshuffle,dismissal,replacement
書体  typeface,style,handwriting,calligraphic
書取 서취 transcription,dictation
書名 서명 book,title
書家 서가 calligrapher
書店 서점 bookshop,bookstore
書式 서식 prescribed,form,format
書房 서방 study,library,bookstore,bookshop,publishing,company
書斎  study,library,den,home,office,reading
書架 서가 bookshelf,bookcase
書物 서물 book,volume
書留 서류 registered,mail,post,registration,record,writing
書簡 서간 letter,note,epistle,correspondence
書籍 서적 book,publication
書記 서기 clerk,secretary,writing,down,putting,record
書記官 서기관 secretary
書記局 서기국 secretariat
書評 서평 book,review
書誌学 서지학 bibliography,bibliology
書道 서도 calligraphy
書院 서원 drawing,room,study,publishing,house,writing
書面 서면 document,letter,writing,contents
書類 서류 document,official,papers
最上 최상 best
最下 최하 lowest,worst
最中 최중 middle,midst,course,height
最低 최저 least,lowest,minimum,worst,awful,horrible
最低限 최저한 minimum,very,least
最先端 최선단 cutting,edge,leading,forefront,state,art
最初 최초 beginning,outset,first,onset
最前列 최전열 front,row
最前線 최전선 front,line,forefront
最古 최고 oldest
最善 최선 very,best,utmost
最多 최다 most,largest
最大 최대 biggest,greatest,largest,maximum
最大限 최대한 maximum,degree,full
最小 최소 smallest,least,minimum,minimal
最小限 최소한 minimum,lowest,minimal,least
最少 최소 fewest,least,smallest,lowest,minimum,youngest
最年少  youngest
最強 최강 strongest
最後 최후 end,conclusion,last,final,latest,most
最後尾 최후미 end,tail,rear,backmost,part
最恵国 최혜국 mfn
最悪 최악 worst,horrible,horrid,awful,terrible,case
最愛 최애 beloved,dearest
最新 최신 latest,newest,late,breaking
最新情報  latest,information
最新研究  newest,research
最新鋭  state,art,cutting,edge
最早  already,now
最盛期 최성기 golden,age,prime,heyday,height,prosperity
最短 최단 shortest
最終 최종 last,final,closing
最終的 최종적 final,eventual,ultimate
最良 최량 best,ideal
最近 최근 recently,lately,these,days,nowadays,right
最適 최적 most,suitable,optimum,optimal,best
最長 최장 longest,oldest
最高 최고 most,highest,maximum,uppermost,supreme,best
最高峰 최고봉 highest,peak,mountain,greatest,authority,pinnacle
最高級 최고급 highest,grade,top,class
最高裁  supreme,court
月々  every,month,monthly
月並 월병 every,month,trite,commonplace,conventional,hackneyed
月例 월례 monthly
月光 월광 moonlight,moonbeam
月刊 월간 monthly,publication,issue
月収 월수 monthly,income
月夜 월야 moonlit,night
月日 월일 month,day,date,time,years,days
月曜 월요 monday
月曜日 월요일 monday
月末 월말 end,month
月産 월산 monthly,output
月経 월경 menstruation,menstrual,period
月給 월급 monthly,salary
月見  moon,viewing
月賦 월부 monthly,installment,payment
月間 월간 month
月額 월액 monthly,amount
月食 월식 lunar,eclipse
有事 유사 emergency
有人 유인 manned,occupied,piloted
有価証券  marketable,securities,stocks,bonds
有償 유상 payment,compensation,paying,fee
有利 유리,유이 advantageous,favourable,better,stronger,profitable,lucrative
有力 유력 influential,prominent,strong,likely,plausible,potent
有力者 유력자 influential,person,man,importance
有効 유효 valid,effective,yuko
有名 유명 famous,fame
有名人 유명인 celebrity,famous,person,public,figure,big
有害 유해 harmful,hazardous
有志 유지 interested,person,volunteer,supporter
有意義 유의의 significant,useful,meaningful,worthwhile,valuable,interest
有数 유수 prominent,leading,foremost,distinguished
有料 유료,유요 fee,charging,paid,not,free,toll
有望 유망 good,prospects,full,hope,promising
有様  state,condition,circumstances,sight,spectacle
有権者 유권자 voter,elector,constituent,electorate,holder,right
有機 유기 organic
有機物 유기물 organic,matter
有毒 유독 poisonous,toxic
有無 유무 existence,nonexistence,presence,absence,consent,refusal
有用 유용 useful,helpful
有益 유익 beneficial,profitable,useful,helpful,instructive
有給 유급 salaried,pay,vacation,holiday
有線 유선 wired,cabled,communication,wire
有罪 유죄 guilt,culpability
有耶無耶 유야무야 indefinite,hazy,vague,unsettled,undecided
有能 유능 able,capable,competent,talented,efficient
有識者 유식자,유지자 expert,knowledgeable,person,authority
有限 유한 finite,limited
有頂天 유정천 ecstasy
服役 복역 penal,servitude,military,service,forced,labor
服従 복종 obedience,submission,resignation
服用 복용 taking,medicine,dosing
服装 복장 garments,attire
服飾 복식 clothing,accessories,attire
朗報 낭보 good,news
朗詠 낭영,랑영 recitation
朗読 낭독,낭두,랑독 reading,aloud,recitation
望月 망월 full,moon
望遠鏡 망원경 telescope
朝刊 조간 morning,newspaper
朝夕 조석 morning,evening,constantly
朝寝坊  oversleeping,late,riser
朝御飯  breakfast
朝方 조방 early,morning,hours
朝日 조일 morning,sun
朝晩 조만 morning,evening
朝礼 조례 morning,assembly,gathering
朝霧 조무 morning,fog,mist
朝顔  bell,rose,sharon
朝食 조식 breakfast
朝飯 조반 breakfast
朝鮮 조선 korea
朝鮮半島  korean,peninsula
期待 기대 expectation,anticipation,hope,promising,rising
期待感 기대감 feeling,expectation
期日 기일 fixed,date,settlement
期末 기말 end,term
期間 기간 period,term,interval
期間限定  limited,time
期限 기한 term,period,time,frame,limit,deadline
木々  trees,every,tree
木場 목장 lumberyard
木工 목공 woodworking,woodworker,carpenter
木彫 목조 wood,carving,wooden,sculpture,woodcraft
木戸 목호 wicket,gate,wooden,door
木星 목성 jupiter
木曜 목요 thursday
木曜日 목요일 thursday
木材 목재 lumber,timber,wood
木炭 목탄 charcoal
木片 목편 block,chip,splinter
木綿 목면 cotton
木製 목제 wooden,made,wood
木造 목조 wooden,made,wood,construction
木陰 목음 shade,tree,bower
未亡人 미망인 widow
未婚 미혼 unmarried
未完成 미완성 incompletion,incomplete,unfinished
未定 미정 undecided,pending
未成年 미성년 minor,not,age
未成年者 미성년자 minor
未明 미명 early,dawn,grey,morning,gray
未来 미래 future,tense,world,come
未決 미결 pending,undecided,unconvicted,awaiting,judgement
未満  less,than,insufficient
未然 미연 previously
未熟 미숙 unripe,green,inexperienced,immature,unskilled
未熟児 미숙아 premature,baby
未発表 미발표 unpublished
未知 미지 unknown,strange
未知数 미지수 unknown,number,variable,quantity
未納 미납 payment,default,overdue
未練 미련,미연 lingering,attachment,affection,regret,reluctance,ruefulness
未解決 미해결 unsettled,pending,unresolved
未遂 미수 failed,attempt
未開 미개 uncivilized,uncivilised,primitive,savage,undeveloped,unexplored
末尾 말미 end
末広  becoming,prosperous,folding,fan
末日 말일 last,day
末期 말기 closing,years,last,stage,end,life
末期的 말기적 terminal,final
末端 말단 end,tip,extremities,terminal
本々  originally,nature,start
本予算  main,budget
本人 본인 person,question,themselves,said
本件 본건 this,matter,case
本会議 본회의 plenary,session,regular
本位 본위 standard,basis,principle
本体 본분 substance,real,form,main,part,unit
本名 본명 real,name
本命 본명 favorite,favourite,likely,winner,first,choice
本因坊 본인방 honinbo
本国 본국 home,country,suzerain,colonizing,this
本土 본토 mainland,country,proper,native,pure,land
本堂 본당 nave
本場 본장 home,center,best,place,origin,birthplace
本塁  base,stronghold,main,fort,home,plate
本塁打  home,run
本家 본가 head,house,birthplace,originator
本尊 본존 principal,image,idol,man,himself
本屋  bookstore,bookshop,publisher,main,building
本山 본산 head,temple,this
本島 본도 main,island,this
本年 본년,본연 this,year
本店 본점 head,office,main,store,flagship,this
本当 본당 truth,reality,actuality,fact,proper,right
本心 본심 true,feelings,real,intention
本性 본성 true,character,real,nature
本拠 본거 stronghold,inner,citadel,base,headquarters
本文 본문 text,body,this,passage,sentence
本日 본일 today,this,day
本旨 본지 main,object,principal,true,aim
本書 본서 text,script,this,book
本朝 본조 this,land,our,country,imperial,court
本木 본목 original,stock
本来 본래 originally,primarily,essentially,intrinsically,naturally,nature
本校 본교 main,school,principal,this,our
本格 본격 serious,orthodox,classical,genuine
本格化 본격화 regularization,regularisation
本格的 본격적 genuine,real,regular,normal,typical,standard
本棚  bookshelves,bookshelf,bookcase
本業 본업 principal,occupation,core,business
本欄 본난,본란 this,column
本気 본기 seriousness,earnestness,truth,sanctity
本流 본류,본유 main,course,mainstream,current
本物 본물 genuine,article,real,thing,deal
本番  performance,take,game,season,crucial,moment
本省 본생,본성 ministry,proper,home,office,head,this
本社 본사 head,office,main,headquarters,parent,company
本箱 본상 bookcase
本紙 본지 this,newspaper
本線 본선 main,line,trunk
本職 본직 principal,occupation,main,job,professional,expert
本能 본능 instinct
本腰  strenuous,effort,earnestness,seriousness
本調子  keynote,proper,key
本質 본질 essence,true,nature,substance,reality
本質的 본질적 essential,substantial,substantive,intrinsic
本部 본부 headquarters,head,office,main
本隊 본대 main,body,force,these,troops
本音  real,intention,motive,true,opinion
本領 본령,본영 characteristic,quality,special,character,fief,inherited
本題 본제 main,question
本館 본관 main,building
札幌  sapporo
札束  roll,banknotes
朱印 주인 red,seal
机上 궤상 desk,theoretical,academic,armchair,desktop,paper
材料 재료 ingredients,material,subject,matter,data,basis
材木 재목 lumber,timber
材質 재질 material,properties,quality
村人 촌인 villager
村民 촌민 villager
村議会  village,assembly
村長 촌장 village,headman,mayor
杜撰 두찬 careless,sloppy,faulty
束縛 속박 restraint,restriction,fetters,yoke,shackles,binding
条件 조건 condition,term,requirement,qualification,prerequisite
条例 조례 regulations,rules,regulation,ordinance,bylaw,law
条文 조문 text,provisions
条理 조리 reason
条約 조약 treaty,pact,convention,agreement
条項 조항 clause,article,stipulations
来客 내객 visitor,caller
来年 내년,내연,래년 next,year
来店 내점 coming,store
来日 내일 arrival,japan,coming,visit
来春 내춘 next,spring
来月 내월 next,month
来襲 내습 raid,attack,invasion
来訪 내방 visit,call
来賓 내빈 guest,visitor
来週 내주 next,week
東亜 동아 east,asia,orient
東京 동경 tokyo
東側  east,side,bank
東北 동북 north,east,tohoku
東南 동남 south,east
東口 동구 east,entrance
東宮 동궁 crown,prince
東方 동방 eastern,direction,orient
東欧 동구 eastern,europe
東洋 동양 east,orient,asia,japan
東海 동해 eastern,sea,east
東独 동독 east,germany
東経 동경 east,longitude
東西 동서 east,west,orient,occident
東邦 동방 oriental,country,orient
東部 동부 eastern,part,east
東都 동도 eastern,capital,yedo,edo
松林 송림 pine,forest
松葉 송엽 pine,needle
板門店 판문점 panmunjon
林学 림학,임학 forestry
林業 임업 forestry
林檎 림금,임금 apple,tree
林立 림립,임립 bristling
林道 림도 woodland,path,logging,road
林野 임야 forests,fields
林野庁  forestry,agency
枚挙  enumeration
果実 과실 fruit,nut,berry,fruits,profit
果敢 과감 resolute,determined,bold
果樹 과수 fruit,tree
果汁 과즙 fruit,juice
果物 과물 fruit
枝葉 지엽 branches,leaves,foliage,unimportant,details,nonessentials
枝豆 지두 edamame
枠内  within,limits
枠外  limits,scope,boundary
枢軸 추축 axle,pivot
枯木 고목 dead,tree,withered,leafless,bare
枯死 고사 withering,dying
枯渇 고갈 running,dry,out,being,exhausted,drained
枯葉 고엽 dead,leaf,dry,leaves
架橋 가교 bridge,building,cross,linking
架空 가공 fictitious,imaginary,fanciful,fabricated,aerial,overhead
架設 가설 construction,building
柏木 백목 oak,tree
染色 염색 dyeing,staining,dyed,colour
染色体  chromosome
柔和 유화 gentle,mild,meek,tender
柔軟 유연 flexible,lithe,soft,pliable
柔道 유도 judo
柚子 유자 yuzu
査問 사문 inquiry,enquiry,hearing
査定 사정 assessment,revision
査察 사찰 inspection,investigation
査証 사정 visa,endorsing,stamping
栄光 영광 glory
栄冠 영관 laurels,garland
栄枯 영고 vicissitudes,ups,downs
栄誉 영예 honour,honor
栄養 영양 nutrition,nourishment
栄養士 영양사 dietitian,nutritionist
栄養失調 영양실조 malnutrition
栄養学 영양학 dietetics,nutritional,science
栄養素 영양소 nutrient
校内 교내 within,school
校則 교칙 school,regulations
校庭 교정 schoolyard,playground,school,grounds,campus
校旗 교기 school,flag
校歌 교가 school,song
校正 교정 proofreading,correction,press,calibration
校舎  school,building,schoolhouse
校長 교장 principal,headmaster
校門 교문 school,gate
校閲 교열 revision,proofreading
株主 주주 shareholder,stockholder
株価 주가 stock,prices
株券 주권 stock,certificate
株式 주식 share,stock
株式会社 주식회사 public,company,corporation
株式市場 주식시장 stock,market
核兵器 핵병기 nuclear,weapon
核分裂 핵분열 nuclear,fission,karyokinesis
核実験 핵실험 nuclear,test
核家族 핵가족 nuclear,family
核弾頭 핵탄두 nuclear,warhead
核心 핵심 core,heart,point,crux,kernel
核武装 핵무장 nuclear,arms
核燃料 핵연료 atomic,fuel,nuclear
核融合 핵융합 nuclear,fusion
核酸 핵산 nucleic,acid
根元 근원 root,source,origin,foundation,base,principle
根幹 근간 foundation,root,basis,core,fundamentals,trunk
根底 근저 root,basis,foundation
根性 근성 willpower,guts,determination,grit,spirit,character
根拠 근거 basis,foundation,grounds,authority
根本 근본 root,source,origin,foundation,base,principle
根本的 근본적 fundamental,basic
根気 근기 patience,perseverance,persistence,tenacity,energy
根源 근원 root,source,origin,foundation,base,principle
根絶 근절 eradication,extermination,rooting,out,stamping,getting
格別 격별 particular,special,exceptional,especial,particularly,especially
格好 격호 shape,form,figure,posture,pose,appearance
格子 격자 lattice,latticework,window,bars,grid,grating
格安  cheap,reasonable
格差 격차 qualitative,difference,disparity,gap
格段  dramatic,remarkable,marked,noticeable,better,exceptional
格闘  grappling,scuffling
栽培 재배 cultivation
桃色 도색 pink,colour,peach
案件 안건 matter,item,issue,topic,case
案内 안내 guidance,leading,showing,around,information,notice
案外  unexpectedly,surprisingly,unexpected,unanticipated,unforeseen,surprising
桑原 상원 mulberry,field
桑田 상전 mulberry,plantation
桑畑 상전 mulberry,field,plantation
桜花 앵화 cherry,blossom
桟橋  wharf,bridge,jetty,pier
梅干  umeboshi
梅酒 매주 ume,liqueur
梅雨 매우 rainy,season
梗塞 경색 stoppage,tightness,block,infarction
梯子 제자 ladder,stairs
梱包 곤포 packing,crating,packaging
棄却 기각 rejection,dismissal,turning,down,abandoning,renunciation
棄権 기권 abstention,renunciation,withdrawal
森林 삼림 forest,woods
椅子 의자 chair,stool,post,office,position
植木 식목 garden,shrubs,trees,potted,plant
植木鉢  flowerpot,plant,pot
植林 식림 afforestation
植樹 식수 tree,planting
植民地 식민지 colony,community
植物 식물 plant,vegetation
植物園 식물원 botanical,garden
椎茸  shiitake,mushroom
検事 검사 public,prosecutor
検出 검출 detection,sense
検問 검문 inspection,examination,check
検定 검정 official,certification,approval,inspection,verification,examination
検察 검찰 examination,investigation,prosecution
検察官 검찰관 public,prosecutor
検挙  arrest,roundup
検査 검사 inspection,examination,scan
検疫 검역 quarantine,medical,inspection
検索 검색 retrieval,searching,referring
検索条件  search,criteria
検視 검시 autopsy,inquest,investigation,death
検討 검토 consideration,examination,investigation,study,scrutiny,discussion
検診 검진 physical,examination,medical,health,checkup,screening
検証 검정 verification,inspection
検閲 검열 censorship,inspection,examination
楕円  ellipse
楕円形  elliptical,shape
業務 업무 business,affairs,duties,work,procedure,task
業界 업계 business,world,circles,industry
業種 업종 type,industry
業績 업적 achievement,performance,results,work,contribution
業者 업자 trader,dealer,businessman,vendor,supplier,manufacturer
極上 극상 first,rate,finest,quality,best
極力 극력 utmost
極右 극우 far,right,extreme,ultraconservative
極寒 극한 extreme,cold,intense,coldest,season,midwinter
極度 극도 maximum,extreme,utmost
極東 극동 far,east
極楽  sukhavati,paradise,heaven,earth
極秘 극비 absolute,secrecy
極端 극단 extreme,extremity
極限 극한 utmost,limits,extremity,limit
楷書 해서 printed,style,square,block,standard
楼閣 누각,루각 multistoried,building
楽器  musical,instrument
楽団  orchestra,band
楽園  paradise,eden,elysium
楽天家  optimist
楽天的  optimistic
楽屋  dressing,room,green,backstage,behind,scenes
楽曲  musical,composition,tune
楽章  movement
楽観  optimism
楽観的  optimistic,hopeful
楽譜  score,sheet,music
楽隊  band,orchestra
概念 개념 general,idea,concept,notion
概況 개황 outlook,general,situation
概略 개략 outline,summary,gist,brief
概算 개산 approximation,rough,estimate,ballpark,figure
概要 개요 outline,summary,overview,synopsis,abstract,abridgment
概論 개론 introduction,outline,general,remarks
構内 구내 premises,grounds,campus,compound,precincts
構図 구도 composition
構想 구상 plan,plot,idea,conception,vision,scheme
構成 구성 composition,construction,formation,makeup,structure,organization
構築 구축 construction,building,erecting,creation,formulation,architecture
構造 구조 structure,construction,makeup,framework,organization,pattern
構造物 구조물 structure
様々  various,varied,diverse,all,sorts
様子  state,affairs,situation,circumstances,appearance,look
様式  style,form,pattern
様相  aspect,phase,condition,modality
標本 표본 example,specimen,sample
標準 표준 standard,level,norm
標準語 표준어 standard,language,japanese
標的 표적 target
標語 표어 motto,slogan,catchword
標識 표식,표지 sign,mark,flag
標題 표제 title,index,heading,headline,caption
標高 표고 elevation
模倣 모방 imitation,copying
模型 모형 model,dummy,maquette
模擬 모의 imitation
模擬試験 모의시험 mock,exam,practice,test
模様  pattern,figure,design,state,condition,model
模範 모범 exemplar,model,example,pattern
模索 모색 groping,fumbling,around,searching,trying,find
模造 모조 imitation,counterfeit,fake,sham,ersatz
権利 권리 right,privilege
権力 권력 power,authority,influence
権威 권위 authority,power,influence
権益 권익 interests
権限 권한 power,authority,jurisdiction
横幅 횡폭 breadth,width
横手 횡수 side,beside
横文字 횡문자 horizontal,script,european,writing,roman,letters
横断 횡단 crossing,traversing,horizontally,cutting
横断幕 횡단막 horizontal,banner
横断歩道 횡단보도 pedestrian,crossing,crosswalk
横暴 횡포,횡폭 violence,oppression,high,handedness,tyranny,despotism
横柄  arrogant,haughty,insolent
横浜  yokohama
横目 횡목 sidelong,glance,short,grain
横着  laziness,shirking,impudent,brazenly,dishonest
横綱  yokozuna,grand,champion,cream,crop
横線 횡선 horizontal,line
横行 횡행 walking,sideways,staggering,striding,being,rampant
横転 횡전 toppling,sideways,turning,barrel,roll
横道 횡도 byway,side,street,cross,wrong,way
横領 횡령,횡영 embezzlement,misappropriation,usurpation
横顔  profile,face,sketch,outline
樹木 수목 tree,trees,shrubs
樹皮 수피 bark
樹立 수립 establishment,founding,setting
樹脂 수지 resin,rosin
樹齢  age,tree
橋脚 교각 bridge,pier,pontoon
橙色 등색 orange
機会 기회 chance,opportunity
機体 기분 fuselage,airframe
機内 기내 inside,plane,flight
機動 기동 maneuver,manoeuvre,mobile,nimble,agile,quick
機動隊 기동대 riot,police,squad
機器 기기 device,equipment,machinery,apparatus
機嫌 기혐 humour,humor,temper,mood,spirits,safety
機密 기밀 secrecy
機敏 기민 clever,shrewd,canny,smart,quick,prompt
機材 기재 machine,parts,machinery,equipment
機械 기계 machine,mechanism,instrument,appliance,apparatus
機械化 기계화 mechanization,mechanisation,computerization
機構 기구 mechanism,organization,organisation
機種 기종 type,equipment,model
機能 기능 function,facility,faculty,feature
機運 기운 opportunity,chance,good,time,trend,tendency
機長 기장 captain
機関 기관 engine,agency,organisation,organization,institution,organ
機関紙 기관지 bulletin,organ
機関車 기관차 locomotive,engine
機関銃 기관총 machine,gun
機雷 기뢰 mine
機首 기수 nose
欄外 난외,란외 margin
欄干 난간 railing,guard,rail,handrail,banister,balustrade
欠乏 흠핍 want,shortage,famine
欠伸 흠신 yawn,yawning
欠員 흠원 vacancy,vacant,position
欠場  absence
欠如  lack,absence,shortage,deficiency,privation
欠席 흠석 absence,non,attendance
欠損 흠손 deficit,shortage,loss
欠点 흠점 fault,defect,flaw,weak,point,weakness
欠片  fragment,broken,piece,chip,splinter,shard
欠陥  defect,fault,flaw,deformity,deficiency,shortage
次々  succession
次代 차대 next,era
次元 차원 dimension,perspective,point,reference,level
次回 차회 next,time
次女 차녀 second,daughter
次官 차관 vice,minister,undersecretary
次席 차석 associate,junior,assistant
次期 차기 next,term,period,version,release
次男 차남 second,son
次第 차제 depending,soon,immediately,accordance,order,program
次長 차장 vice,chief,director,assistant,deputy,manager
欧州 구주 europe
欧米 구미 europe,america,west
欲望 욕망 desire,appetite,lust
欲求 욕구 desire,want,will,wish,urge,craving
欲深 욕심 greedy,avaricious,covetous
歌人 가인 poet
歌劇 가극 opera
歌合 가합 poetry,contest
歌唱 가창 song,singing
歌声 가성 singing,voice
歌姫 가희 songstress,diva
歌手 가수 singer
歌曲 가곡 melody,tune,song
歌留多  karuta
歌舞伎  kabuki
歌詞 가사 song,lyrics,words,libretto
歌謡 가요 song,ballad
歌謡曲 가요곡 kayokyoku,pop,song
歌集 가집 anthology,songbook
歓喜 환희 delight,great,joy
歓声 환성 cheer,shout,joy
歓待 환대 warm,welcome,friendly,reception,hospitality,entertainment
歓楽街  pleasure,quarter
歓談 환담 pleasant,talk,chat
歓迎 환영 welcome,reception
正体  true,character,form,colors,identity,truth
正則 정칙 correct,proper,formal,regular,systematic,normal
正午 정오 noon,midday
正反対 정반대 exactly,opposite
正味 정미 net,weight,useful,part,actual,content
正常 정상 normalcy,normality,normal
正常化 정상화 normalization,normalisation
正座 정좌 seiza
正式 정식 due,form,official,formality
正式名称  official,name,formal
正当 정당 just,justifiable,right,due,proper,equitable
正念場  critical,moment
正教 정교 orthodoxy,orthodox,church
正方形 정방형 square
正月 정월 new,year,january
正直 정직 honest,frank,candid,straightforward,honestly,frankly
正確 정확 accurate,correct,precise,exact
正統 정통 legitimate,orthodox,traditional
正義 정의 justice,right,righteousness,correct,meaning,explanation
正装 정장 full,dress,formal,uniform
正規 정규 regular,normal,formal,legal,established,legitimate
正解 정해 correct,right,interpretation
正論 정론 sound,argument,fair,just,reasoning
正道 정도 path,righteousness,duty,right,track,correct
正門 정문 main,gate,entrance
正面 정면 front,frontage,facade,main
此処 차처 here,this,place,point,now
此奴  she,this,fellow,guy,person,thing
此方 차방 this,way,direction,here,person
武力 무력 armed,might,military,power,sword,force
武勇 무용 bravery,military,prowess,valour,valor
武器 무기 weapon,arms,ordnance,asset
武士 무사 warrior,samurai
武将 무장 military,commander
武者  warrior
武装 무장 arms,armament
武道 무도 martial,arts,military,bushido
歩兵 보병 infantry,infantryman,foot,soldier
歩合 보합 rate,ratio,percentage,commission,poundage
歩行 보행 walk
歩行者 보행자 pedestrian,walker
歩調 보조 pace,step,cadence
歩道 보도 footpath,walkway,sidewalk
歩道橋  pedestrian,bridge
歯医者  dentist
歯科 치과 dentistry
歯科医 치과의 dentist
歯科医師  dentist
歯車 치거,치차 gear,cogwheel
歳入 세입 annual,revenue,income,budget,receipts
歳出 세출 annual,expenditure
歳暮 세모 end,year
歳月 세월 time,years
歳末 세말 year,end
歴代 력대,역대 successive,generations,emperors
歴任 력임,역임 successive,jobs,consecutive
歴史 력사,역사 history
歴史的 역사적 historic,historical,traditional
歴然 력연,역연 evident,plain,distinct,clear
歴訪 력방,역방 round,calls,tour,visitation
死亡 사망 death,mortality,die,pass,away
死亡率 사망률 death,rate,mortality
死亡者 사망자 deceased,deaths,persons,killed
死人 사인 corpse,dead,person
死体  dead,body,corpse,cadaver,carcass
死傷者 사상자 casualties,killed,wounded
死刑 사형 death,penalty,capital,punishment
死去 사거 death
死因 사인 cause,death
死後 사후 after,death
死活 사활 life,death
死者 사자 dead,person,deceased,casualties
死語 사어 dead,language,extinct,obsolete,word
殉難 순난 martyrdom
殊勝 수승 admirable,laudable
殊勲 수훈 distinguished,services,meritorious,deeds
残塁  left,base,remnant,fort
残存 잔존 survival,remaining,being,extant,left
残忍 잔인 brutal,cruel,merciless,ruthless,cold,blooded
残念 잔염 deplorable,regrettable,disappointing,vexing,unfortunate
残業 잔업 overtime
残留 잔류,잔유 staying,behind,remaining,residual
残虐 잔학 cruel,brutal,savage,barbarous
残酷 잔혹 cruel,brutal,ruthless,merciless,inhuman
残高 잔고 balance,remainder
殴打 구타 hit,strike,blow
段々  gradually,degrees,little,more,increasingly,steps
段落 단락 paragraph,end,stopping,place,conclusion
段階 단계 grade,level,stage,class,phase,steps
殺人 살인 murder,homicide,manslaughter
殺人事件  murder,case
殺傷 살상 killing,wounding,bloodshed
殺到 살도,쇄도 rush,flood,deluge
殺害 살해 killing,murder
殺意 살의 intent,kill,murder,urge,murderous,impulse
殺気 살기,쇄기 thirst,blood,bloodlust,determination,kill
殺菌 살균 sterilization,sterilisation,disinfection
殺虫剤  insecticide,pesticide
殿下 전하 your,highness,his,her
殿堂 전당 palace,hall,shrine,temple,sanctuary,fame
殿様  nobleman,dignitary,lord,feudal,daimyo
毀損 훼손 damage,injury,defamation,harm
母体  parent,body,organization,base,basis,nucleus
母国語 모국어 mother,tongue,native,language
母子 모자 mother,child
母性 모성 motherhood,maternity
母方 모방 maternal
母校 모교 alma,mater
母胎 모태 womb,uterus,parent,body,base,basis
母親 모친 mother
母音 모음 vowel
毎回 매회 every,time,each,round
毎年 매년,매연 every,year,yearly,annually
毎度 매도,매탁 each,time,always,often
毎日 매일 every,day
毎時 매시 every,hour,hourly
毎晩  every,night
毎月 매월 every,month,each,monthly
毎朝 매조 every,morning
毎週 매주 every,week
毒性 독성 toxicity,virulence,toxic,virulent,poisonous
毒殺 독살 poisoning,kill,poison
毒舌 독설 wicked,tongue,abusive,language
毒薬 독약 poison
比例 비례 proportion
比喩 비유 simile,metaphor,allegory,parable
比率 비률,비율 ratio,proportion,percentage
比較 비교 comparison
比較的 비교적 comparatively,relatively
比重 비중 specific,gravity,relative,density,importance,weight
毛布 모포 blanket
毛皮 모피 fur,skin,pelt
毛筆 모필 brush
毛糸 모사 knitting,wool,woolen,yarn,woollen
毛虫 모충 hairy,caterpillar,woolly,bear,pest,nudnik
氏名 씨명 name,identity
氏族 씨족 clan,family
氏神  patron,god,tutelar,deity,guardian,local
民主 민주 democracy,popular,sovereignty,democratic,party
民主主義 민주주의 democracy
民主党 민주당 democratic,party
民主国 민주국 democratic,state
民主的 민주적 democratic
民事 민사 civil,affairs,case
民俗 민속 folk,customs,folkways,ethnic
民兵 민병 militia,militiaman
民営 민영 private,management
民営化 민영화 privatization,privatisation
民家 민가 private,house
民宿 민수,민숙 pension,guesthouse,bed,breakfast
民意 민의 popular,will,people
民放 민방 commercial,broadcast
民政 민정 civil,administration,government
民族 민족 people,race,nation,ethnic,group,ethnos
民族主義 민족주의 nationalism
民法 민법 civil,law,code
民生 민생 public,welfare
民芸 민예 folk,craft,art
民衆 민중 people,populace,masses
民話 민화 folk,tale,folktale,story,folklore
民謡 민요 folk,song,popular
民間 민간 private,non,governmental,official,civilian,civil
民間放送 민간방송 commercial,broadcasting
民需 민수,민유 private,demand
気丈 기장 stout,hearted,firm,courageous,brave,tough
気体 기분 gas,vapour,vapor,gaseous,body
気候 기후 climate
気分 기분 feeling,mood
気分転換  change,pace,mood,break,refreshment
気前 기전 generosity
気力 기력,기역 willpower,energy,vitality
気勢 기세 fervour,fervor,vigour,vigor,ardour,ardor
気合 기합 spirit,motivation,effort,shout,cheer,yell
気味 기미 sensation,feeling,tendency,propensity,like,looking
気圧 기압 atmospheric,pressure
気心 기심 temper,disposition
気性 기성 disposition,temperament,temper,nature
気楽  carefree,comfortable,ease,easygoing
気概 기개 strong,spirit,mettle,backbone,guts,fighting
気泡 기포 bubble
気温 기온 air,temperature
気球 기구 balloon,blimp
気筒 기통 cylinder
気管 기관 trachea
気管支 기관지 bronchial,tube
気絶 기절 faint,swoon
気象 기상 weather,climate,disposition,temperament
気象台  meteorological,observatory
気象学 기상학 meteorology
気象庁 기상청 meteorological,agency,jma
気質 기질 disposition,temperament,nature,mentality,spirit,character
気軽 기경 carefree,buoyant,lighthearted,sprightly,ease
気迫 기박 spirit,soul,drive,vigor,vigour
気配 기배 indication,sign,hint,presence,trend,quotation
気鋭 기예 spirited,energetic
気障 기장 affected,smug,pompous,conceited,snobby,pretentious
水上 수상 aquatic,water
水中 수중 underwater
水仙 수선 daffodil,narcissus
水位 수위 water,level
水俣病  minamata,disease
水分 수분 water,liquid,fluid,moisture,humidity,sap
水利 수리,수이 utilization,water,supply,irrigation,transportation,navigability
水力 수력,수역 hydraulic,power,water
水口 수구 spout
水域 수역 waters,water,area
水害 수해 water,damage,flood,disaster
水平 수평 horizontal,level,even
水平線 수평선 horizon
水彩画  watercolor,painting,watercolour
水族館 수족관 aquarium
水星 수성 mercury
水晶 수정 crystal
水曜 수요 wednesday
水曜日 수요일 wednesday
水槽 수조 water,tank,cistern,fish,aquarium
水死 수사 death,drowning
水気 수기 water,content,moisture,juiciness,dampness
水泡 수포 foam,bubble,nothing
水泳 수영 swimming
水洗 수선,수세 washing,water,rinsing,flushing
水深 수심 depth,water
水温 수온 water,temperature
水源 수원 source,river,fountainhead
水準 수준 level,standard,water
水溶性 수용성 water,soluble
水滴 수적 drop,water
水爆 수폭 hydrogen,bomb
水牛 수우 water,buffalo
水玉 수옥 drop,water,polka,dots
水産 수산 aquatic,products,fisheries
水産庁 수산청 fisheries,agency
水産業 수산업 fisheries,industry
水産物 수산물 marine,products
水田 수전 paddy,field
水着 수착 bathing,suit,swimsuit,swimmers
水筒 수통 canteen,flask,water,bottle,thermos
水系 수계 water,system,river,drainage
水素 수소 hydrogen
水色 수색 light,blue,pale,aqua
水蒸気 수증기 water,vapour,vapor,steam
水質 수질 water,quality
水路 수노,수로 waterway,canal,channel,watercourse,aqueduct
水車 수거,수차 water,wheel,turbine,hydraulic
水辺 수변 waterside,waterfront
水道 수도 water,supply,service,waterworks,channel,strait
水道水  tap,water
水銀 수은 mercury
水際 수제 beach,coastline,national,border
水鳥 수조 waterfowl,water,bird,shorebird
氷山 빙산 iceberg
氷河 빙하 glacier
氷点下 빙점하 below,freezing
永久 영구 eternity,permanence,perpetuity,eikyu,era
永代 영대 permanence,eternity
永住 영주 permanent,residence
永続 영속 permanence,continuation
永遠 영원 eternity,perpetuity,permanence,immortality
氾濫 범람 overflowing,flood,inundation,deluge,oversupply,plethora
求人 구인 recruiting,job,offer,vacancy
求刑 구형 recommended,sentence
求心力 구심력 centripetal,force,unifying,cohesive,power
求職 구직 job,hunting,seeking,employment
汎用 범용 generic,general,purpose,all
汚名 오명 stigma,dishonour,dishonor,infamy
汚染 오염 pollution,contamination
汚水 오수 filthy,water,sewage
汚濁 오탁 pollution,contamination,corruption,graft
汚点 오점 stain,blot,flaw,disgrace
汚物 오물 filth,muck,waste,garbage,dirt,dust
汚職 오직 corruption
江戸 강호 edo,yedo
江戸時代  edo,period
決別 결별 separation,farewell,parting
決勝 결승 decision,contest,finals
決勝戦 결승전 championship,game,finals,deciding,round
決勝点 결승점 winning,point,goal,game,finishing,line
決定 결정 decision,determination
決定的 결정적 definite,final,decisive,conclusive
決心 결심 determination,resolution
決意 결의 decision,determination,resolution
決戦 결전 decisive,battle,deciding,match,play,off
決断 결단 decision,determination
決済 결제 settlement,payment,account
決着 결착 conclusion,decision,end,settlement
決算 결산 settlement,accounts,closing,financial,results,reporting
決裁 결재 sanction,approval
決裂 결렬 breakdown,rupture
決議 결의 resolution,vote,decision
決起 결기 rising,action
決選投票 결선투표 final,vote
汽笛 기적 steam,whistle
汽船 기선 steamship,steamboat,steamer
汽車 기차 train,steam
沈下 침하 sinking,subsidence
沈没 침몰 sinking,foundering,going,down,submersion
沈滞 침체 stagnation,inactivity
沈着 침착 settling,depositing,deposition,pigmentation,composure,calmness
沈静 심정,침정 stillness,tranquility,tranquillity,dullness
沈黙 침묵 silence,being,silent,quiet,hush,reticence
沖合 충합 off,coast,offshore,out,sea
沖縄  okinawa
没収 몰수 forfeiture,seizure,confiscation,impounding
没後 몰후 after,death,posthumously
没落 몰락 ruin,fall,collapse
没頭 몰두 immersing,oneself,being,absorbed,devoting
沢山 석산 lot,lots,plenty,many,large,number
河原 하원 dry,riverbed,river,beach
河口 하구 mouth,river,estuary
河岸 하안 riverbank,riverside
河川 하천 rivers
河川敷  flood,plain,river,terrace,riverside,area
河畔 하반 riverside
沸騰 비등 boiling,seething,becoming,heated,excitement,agitation
油井 유정 oil,well
油彩 유채 oil,painting
油断 유단 negligence,carelessness,inattention,unpreparedness
油田 유전 oil,field
油絵 유회 oil,painting
油脂 유지 fat,fats,oils
治安 치안 public,order
治水 치수 river,management,improvement,flood,control
治療 치료,치요 treatment,care,therapy,cure,remedy
治療法 치료법 treatment,cure,remedy
治癒 치유 healing,cure,recovery
治験  clinical,trial
沼地 소지 marshland,wetland,swampland
沼沢 소석,소택 marsh,swamp,bog
沿岸 연안 coast,shore,littoral
沿海 연해 coast,shore,inshore,coastal,waters
沿海州 연해주 maritime,provinces
沿道 연도 roadside,wayside,route
沿革 연혁 history,development
泉水 천수 garden,pond,miniature,lake,fountain
泌尿器 비뇨기 urinary,organs
法人 법인 corporate,body,corporation,person
法令 법령 laws,ordinances,acts
法制 법제 legislation,laws
法則 법칙 law,rule
法務 법무 judicial,affairs,clerical,duty
法務省 법무성 ministry,justice
法医学 법의학 forensic,medicine,pathology,medical,jurisprudence,legal
法外 법외 exorbitant,outrageous,ridiculous,absurd,excessive,inordinate
法学 법학 law,jurisprudence
法学部  law,department,school
法定 법정 legal,designated,law
法師 법사 buddhist,priest,bonze,person
法廷 법정 court,courtroom
法律 법률 law
法文 법문 text,law
法曹 법조 legal,profession,judicial,officer,lawyer,attorney
法曹界 법조계 legal,circles
法案 법안 bill,measure
法治国 법치국 constitutional,state
法王 법왕 pope,buddha
法的 법적 legal
法相 법상 minister,justice
法規 법규 laws,regulations,legislation
波乱 파란 disturbance,trouble,ups,downs
波及 파급 spread,extension,influence,aftereffect,ripple
波止場 파지장 wharf,quay,landing,stage,jetty
波浪 파랑 waves,billows,surge
波紋 파문 ripple,ring,water,repercussions
波長 파장 wavelength
泥々  thick,viscous,mushy,pulpy,slushy,syrupy
泥棒  thief,burglar,robber,theft,burglary,robbery
泥沼 이소 bog,marsh,swamp,quagmire,morass,quandary
泥炭 니탄,이탄 peat
泥酔 니취,이취 drunken,stupor
注入 주입 pouring,injection
注射 주사 injection,jab,shot
注意 주의 caution,being,careful,attention,warning,advice
注意報 주의보 warning,advisory
注文 주문 order,request,demand,condition
注目 주목 notice,attention,observation
注釈 주석 notes,comment,remark,annotation
洋上 양상 sea,ocean
洋式 양식 western,style,foreign,flush,toilet,water
洋書 양서 western,book
洋楽  western,music,european
洋画  western,painting,film,movie
洋裁 양재 dressmaking
洋酒 양주 western,liquor
洋風 양풍 western,style
洋食 양식 western,cooking
洒落  joke,pun,jest,witticism,wordplay,smartly
洗剤  detergent,cleanser,cleaning,agent,washing,material
洗浄  washing,cleansing,cleaning,laundering
洗浄剤  detergent,cleanser,cleaning,agent,washing,material
洗濯 세탁 washing,laundry,relaxing,taking,break
洗濯機 세탁기 washing,machine
洗濯物 세탁물 laundry,washing
洗礼 세례 baptism
洗練 세련 polish,refinement
洗脳 세뇌 brainwashing
洗面器 세면기 wash,basin,bowl
洗面所 세면소 washroom,bathroom
洗髪  having,shampoo
洞察 통찰 discernment,insight
洞穴 동혈,통혈 cave,cavern,den,grotto
洞窟 동굴 cavern,cave,system,grotto
津波  tsunami,tidal,wave
洪水 홍수 flood,flooding
活力 활력 vitality,energy,dynamism
活動 활동 activity,action,movie
活動家 활동가 activist
活字 활자 printing,type,movable,printed,text,print
活性 활성 active
活気 활기 energy,liveliness
活況 활황 activity,briskness,prosperity
活用 활용 practical,use,application,conjugation,inflection
活発 활발 lively,active,vigorous,animated,brisk
活路 활로 means,survival,escape
活躍 활약 activity,great,efforts,conspicuous,service,flourish
派兵 파병 dispatch,troops,despatch
派出所 파출소 branch,office,police,box
派手 파수 showy,loud,gay,flashy,gaudy
派生 파생 derivation
派遣 파견 dispatch,despatch,deployment,temporary,employee,worker
派閥 파벌 clique,faction
流入 유입 afflux,influx
流出 유출 discharge,outward,flow,efflux,effluence,haemorrhage
流動 류동,유동 flow
流動的 류동적,유동적 fluid,unsettled
流域 유역 drainage,basin,catchment,river,watershed,valley
流暢 류창,유창 fluent,flowing
流氷 유빙 drift,ice,floe
流派 유파 school
流浪 유랑 vagrancy,wandering,nomadism
流用 유용 diversion,appropriation,misappropriation,recycling
流石 유석 would,expect,just,like,still,all
流血 유혈 bloodshed
流行 유행 fashion,trend,vogue,craze,fad,popularity
流行歌 유행가 popular,song,hit
流通 유통 circulation,distribution,ventilation,flow,negotiable,distributional
浄化  purification,cleanup,purge
浄化槽  septic,tank
浄土  pure,land,paradise
浄土真宗  jodo,shinshu
浄水  clean,water
浅瀬 천뢰 shoal,shallows,sand,bar,ford
浅見 천견 shallow,view,superficial,idea
浜松  hamamatsu
浜辺  beach,foreshore
浪人 낭인,랑인 ronin,masterless,samurai,jobless,person,wanderer
浪費 낭비,랑비 waste,extravagance
浮上 부상 surfacing,rising,surface,emerging
浮世絵  ukiyoe
浮動票 부동표 swing,vote
浮揚 부양 floating,floatation,buoyancy
浮気 부기 extramarital,sex,affair,fooling,around,infidelity
浮沈 부심,부침 floating,sinking,rise,fall,ebb,flow
浮浪者 부랑자 vagrant,vagabond,tramp
浮遊 부유 floating,drifting,suspension,wandering
浴場 욕장 bathhouse,bath,bathroom
浴室 욕실 bathroom
浴槽 욕조 bathtub
浴衣 욕의 yukata
海上 해상 sea,surface
海中 해중 sea
海兵隊 해병대 marine,corps,royal,marines
海域 해역 area,ocean
海外 해외 foreign,abroad,overseas
海外旅行 해외여행 trip,abroad,overseas,travel
海岸 해안 coast,beach
海岸線 해안선 coastline,shoreline,coastal,railway
海峡 해협 channel,strait
海底 해저 bottom,ocean,seafloor,seabed,undersea,submarine
海戦 해전 naval,battle
海水 해수 seawater,saltwater
海水浴 해수욕 swimming,ocean,sea,bathing,seawater,bath
海水浴場 해수욕장 swimming,area,beach,seawater,baths
海洋 해양 ocean
海流 해류 ocean,current
海浜 해빈 seashore,seaside,beach
海溝 해구 ocean,trench,deep
海王星 해왕성 neptune
海産物 해산물 marine,products
海老 해로 prawn,shrimp,lobster,crayfish
海苔 해태 nori,laver
海藻 해조 seaweed
海賊 해적 pirate,sea,robber,buccaneer,freebooter
海路 해로 sea,route
海軍 해군 navy
海辺 해변 beach,seashore,seaside,coast
海運 해운 maritime,marine,transportation
海道 해도 sea,route
海難 해난 accident,sea,disaster,shipwreck
海面 해면 sea,level
浸水 침수 inundation,submersion,flood
浸透 침투 penetration,pervasion,permeation,soaking,osmosis
浸食 침식 erosion,corrosion
消化 소화 digestion,assimilation,thorough,understanding,consumption,absorption
消化器 소화기 digestive,organs
消印 소인 postmark,cancellation,mark
消去 소거 elimination,erasure,clearing,dissipating,melting,away
消息 소식 news,letter,contact,whereabouts,movements
消息筋  informed,circles
消極 소극 passive,negative,conservative,depolarization
消極的 소극적 negative,passive,half,hearted,unmotivated
消毒 소독 disinfection,sterilization,sterilisation
消滅 소멸 extinction,extinguishment,disappearance,vanishing,termination,lapse
消火 소화 fire,fighting,extinguishing
消火器 소화기 fire,extinguisher
消耗 소모 exhaustion,consumption,dissipation,waste
消耗品 소모품 consumable,goods
消費 소비 consumption,expenditure
消費税 소비세 consumption,tax
消費者 소비자 consumer
消費財 소비재 consumer,goods
消防 소방 fire,fighting,department,brigade
消防署 소방서 fire,station
消防車 소방차 fire,engine,truck
涙声 누성,루성 tearful,voice
液体  liquid
液化 액화 liquefaction
液晶 액정 liquid,crystal
涼風 양풍 cool,breeze,refreshing
淑女 숙녀 lady
淑徳 숙덕 womanly,virtues
淡々  uninterested,unconcerned,indifferent,dispassionate,matter,fact
淡水 담수 fresh,water
淡泊 담박 light,simple,plain,frank,candid,ingenuous
深刻 심각 serious,severe,grave,acute
深刻化 심각화 aggravation,intensification
深夜 심야 late,night
深層 심층 depths,deep,level
深山 심산 mountain,recess,deep,mountains
深度 심도 depth
深海 심해 deep,sea,depths,ocean
混乱 혼란 disorder,chaos,confusion,mayhem
混入 혼입 mixing,blending,adding,adulteration
混合 혼합 mixing,mixture,meld,miscegenation
混同 혼동 confusion,mixing,merger
混成 혼성 mixed
混戦 혼전 confused,fight,free,all,melee,close
混紡 혼방 mixed,yarn,spinning
混血 혼혈 mixed,race,parentage
混迷 혼미 turmoil,chaos,confusion
混雑 혼잡 congestion,crush,crowding,jam,confusion,disorder
添乗 첨승 accompanying,escorting
添付 첨부 attaching,appending,affixing
添削 첨삭 correction,looking,over
添加 첨가 addition,annexing
添加物 첨가물 additive
清廉 청렴 honesty,integrity,purity,unselfishness
清掃 청소 cleaning,garbage,collection,scavenging
清新 청신 fresh,new
清書 청서 fair,copy,clean
清流 청류 clear,stream
清浄  pure,clean,purity
清涼 청량 cool,refreshing
清潔 청결 clean,hygienic,sanitary,pure,virtuous,immaculate
清澄 청징 clear,serene
清算 청산 settlement,squaring,accounts,clearing,debts,liquidation
清貧 청빈 honourable,poverty,honorable
清酒 청주 refined,sake
渇望 갈망,걸망 craving,longing,thirsting
渇水 갈수 water,shortage
渉外 섭외 public,relations,client,liaison
渋滞  congestion,delay,stagnation
渋面  grimace,sullen,face
渓流  mountain,stream,torrent
渓谷  valley,gorge,ravine,canyon
減価償却 감가상각 depreciation
減俸 감봉 salary,reduction,cut
減免 감면 reduction,exemption,mitigation,remission
減反  reduction,acreage
減収 감수 fall,decrease
減員 감원 reduction,staff
減少 감소 decrease,reduction,decline
減点 감점 subtracting,points,deducted
減産 감산 decrease,production
減益 감익 decrease,profits
減税 감세 tax,reduction
減給 감급 pay,cut,salary
減退 감퇴 decline,ebb,failure,decay,decrease,loss
減速 감속 deceleration
減量 감량 loss,weight,reduction,quantity
減額 감액 reduction,diminution,abatement
渡来 도래 visit,introduction,importation
渡航 도항 voyage,passage,travelling
渦中 와중 vortex,maelstrom,whirlpool,scandal,controversy,quarrel
温厚 온후 gentle,mild,mannered
温和 온화 mild,temperate,clement,pleasant,agreeable,gentle
温存 온존 preservation,retainment,keeping
温室 온실 greenhouse,hothouse,conservatory,glasshouse
温帯 온대 temperate,zone
温床 온상 hotbed,breeding,ground
温度 온도 temperature
温度計 온도계 thermometer
温暖 온난 warm,mild,temperate
温泉 온천 hot,spring,onsen
測定 측정 measurement
測量 측량 measurement,surveying
港内 항내 inside,harbour,harbor
港湾 항만 harbour,harbor
渾名  nickname
湖水 호수 lake
湖沼 호소 lake,marsh,wetland,inland,waters
湖畔 호반 lake,shore
湧水 용수 spring,welling,water
湯気 탕기 steam,vapour,vapor
湯治 탕치 taking,baths
湾岸 만안 gulf,coast,bay
湾曲 만곡 curve,bend,crook
湿原 습원 marshy,grassland,wetlands
湿地 습지 damp,ground,wetland,bog,marsh
湿度 습도 level,humidity
湿気 습기 moisture,humidity,dampness
湿疹 습진 eczema,rash
満々  full,brimming
満了  expiration,termination
満員  full,house,sold,out,crowded
満員電車  crowded,train
満喫  having,enough,fully,enjoying
満場  whole,house,audience
満場一致  unanimity
満塁  bases,loaded
満席  full,house,fully,occupied
満悦  great,delight,satisfaction,rapture
満更  altogether,wholly
満月  full,moon
満期  expiration,maturity
満杯  full
満潮  high,tide,water,full
満点  perfect,score,full,marks,extremely,very
満腹  full,stomach,complete,total,heartfelt,sincere
満足  satisfaction,contentment,gratification,sufficient,satisfactory,enough
満足感  feeling,satisfaction
満載  fully,loaded,full,load,condition
満開  full,bloom,blossom
満面  whole,face
源氏  genji,minamoto,family
源泉 원천 source,origin,wellspring
源流 원류 source,headwaters,origin,continuous
準備 준비 preparation,arrangements,getting,ready,provision,setup
準拠 준거 basis,based,conformance,conformity,authority,standard
準決勝 준결승 semifinal
溶岩 용암 lava
溶接 용접 weld,welding
溶液 용액 solution
溶解 용해 dissolution,dissolving,solution,melting,liquefying,fusion
溶鉱炉 용광로 smelting,furnace,blast
滅亡 멸망 downfall,ruin,collapse,destruction
滅多  thoughtless,reckless,careless,rash,seldom,rare
滋養 자양 nourishment
滑稽 골계,활계 funny,comical,humorous,laughable,ridiculous,silly
滑走 활주 gliding,sliding,skating,glide,slide,taxiing
滑走路 활주로 runway
滑降 활강 descent,sliding,down,downhill
滝口  top,waterfall
滝川  rapids
滞在 체재 stay,sojourn
滞在中  during,stay
滞納 체납 falling,behind,being,arrears,non,payment
漁場 어장 fishing,grounds
漁師 어사 fisherman
漁村 어촌 fishing,village
漁業 어업 fishing
漁民 어민 fishermen
漁港 어항 fishing,harbour,harbor
漁獲 어획 fishing,catch,haul
漁船 어선 fishing,boat
漂流 표류 drifting,drift,being,adrift
漂白 표백 blanching,bleaching
漂白剤  bleaching,agent,bleach
漂着 표착 drifting,ashore
漆器 칠기 lacquer,ware,lacquerware,work,lacquerwork
漆黒 칠흑 jet,black
漏洩 누설 leak,disclosure,divulging,leakage,escape,coming
演出 연출 production,direction
演出家 연출가 producer,director
演劇 연극 drama,theatre,theater,play
演壇 연단 rostrum,platform
演奏 연주 musical,performance
演奏会 연주회 concert,recital
演技 연기 acting,performance
演技力 연기력 acting,ability,talent,performer
演歌 연가 enka
演目 연목 program,programme
演算 연산 operation,calculation
演習 연습 practice,practising,exercises,manoeuvres,maneuvers,seminar
演舞 연무 dance,performance
演芸 연예 entertainment,performance
演説 연설 speech,address
漠然 막연 vague,obscure,indistinct,hazy,ambiguous
漢和 한화 china,japan,chinese,japanese,kanji,dictionary
漢字 한자 kanji,chinese,characters
漢文 한문 chinese,classics
漢詩 한시 chinese,poetry
漢語 한어 chinese,language
漫才  manzai,comic,dialogue
漫画  cartoon,comic,strip,manga
漫画家  cartoonist,manga,artist,author,mangaka
漫談 만담 chat,desultory,conversation
漬物 지물 tsukemono
漸次 점차 gradually,slowly,little,incrementally
漸減 점감 gradual,decrease,decline
漸進 점진 gradual,progress,steady,advance
潔癖 결벽 fastidiousness,love,cleanliness
潔白 결백 innocence,guiltlessness,purity,uprightness,integrity
潜伏 잠복 concealment,hiding,ambush,incubation,latency,dormancy
潜入 잠입 infiltration,sneaking,going,undercover
潜在 잠재 potentiality,dormancy,latency
潜水 잠수 diving,submerging,going,underwater
潜水艦 잠수함 submarine
潤滑油 윤활유 lubricating,oil,lubricant,lube
潤色 윤색 rhetorical,flourishes
潮時 조시 tidal,hour,right,time,favourable,opportunity
潮流 조류 tide,tidal,current,tendency,drift,trend
激励 격려 encouragement,spurring,cheering
激動 격동 violent,shock,agitation,turbulence,turmoil,upheaval
激化 격화 intensification,aggravation
激変 격변 sudden,change,upheaval
激怒 격노 rage,indignation,exasperation
激情 격정 violent,emotion,passion,fury
激戦 격전 fierce,battle,hot,contest,severe,fight
激流 격류 raging,stream,rapids
激減 격감 dramatic,decrease,sharp,drop,sudden,fall
激甚 격심 intenseness,violence,severity,vehemence,keenness
激突 격돌 crash,into,clash
激論 격론 heated,argument,discussion,debate
濁流 탁류 muddy,stream
濃厚 농후 rich,thick,dense,strong,very,likely
濃度 농도,농탁 concentration,thickness,density,cardinality
濃淡 농담 light,shade,depth,complexity,strength,weakness
濃紺  dark,blue
濃縮 농축 concentration,enrichment,condensation
濃霧 농무 heavy,fog,dense,thick
濠太剌利  australia
瀬戸 뇌호 strait,channel
瀬戸物  earthenware,porcelain,china,pottery,crockery
瀬戸際  brink,critical,moment
灌漑 관개 irrigation
火事 화사 fire,conflagration
火傷 화상 burn,scald
火力 화력 heating,power,thermal,firepower
火口 화구 burner,nozzle,origin,fire
火器 화기 firearms,guns
火山 화산 volcano
火山灰 화산회 volcanic,ash
火星 화성 mars
火曜 화요 tuesday
火曜日 화요일 tuesday
火災 화재 conflagration,fire
火災保険 화재보험 fire,insurance
火炎瓶  molotov,cocktail,petrol,bomb,gasoline
火砕流 화쇄류 pyroclastic,flow
火種 화종 live,coals,cause,trigger
火花 화화 spark
火葬 화장 cremation
火薬 화약 gunpowder,powder
火鉢  brazier,hibachi
灯台  lighthouse
灯油 정유 kerosene,paraffin,lamp,oil
灯火 정화 light,lamp,torch
灰皿  ashtray
灰色 회색 grey,gray,ashen
災害 재해 calamity,disaster,misfortune
災難 재난 calamity,misfortune,disaster
炊事 취사 cooking,kitchen,work
炊飯器  rice,cooker
炎上 담상,염상 destruction,fire
炎天 담천,염천 blazing,heat,scorching,sun
炎症 담증,염증 inflammation,irritation
炬燵  kotatsu
炭田 탄전 coalfield,coal,field
炭素 탄소 carbon
炭酸 탄산 carbonic,acid,carbonated,water,baking,soda
炭鉱 탄광 coal,mine,pit
炸裂 작렬 violent,explosion,bursting
点呼 점호 roll,call,muster
点在 점재 being,dotted,scattered
点字 점자 braille
点差 점차 point,spread,difference
点数 점수 marks,points,score,grade,runs,number
点検 점검 inspection,examination,checking
点滅 점멸 switching,off,flashing,blinking,flickering
点滴 점적 raindrops,intravenous,drip,feed
点火 점화 ignition,lighting,firing,setting,off
為政者 위정자 statesman,administrator,politician,policymaker
為替  money,order,draft,exchange
為替相場  exchange,rates
烈震 렬진,열진 disastrous,earthquake
烏賊 오적 cuttlefish,squid
焜炉  cooking,stove,burner,range,cooktop,hob
無事 무사 safety,peace,quietness
無人 무인 unmanned,uninhabited,unattended,deserted
無休 무휴 without,holiday,nonstop
無作為 무작위 random,unintentional,unintended
無修正 무수정 unaltered,unedited,unamended,uncensored,unexpurgated
無傷 무상 unhurt,uninjured,unwounded,unscathed,unharmed,flawless
無償 무상 without,compensation,reward,pay,free
無免許 무면허 unlicensed,without,license
無党派層  unaffiliated,voters,floating,swinging
無制限 무제한 unlimited,unrestricted,limitless
無力 무력,무역 powerlessness,helplessness,incompetent
無力感 무력감 sense,helplessness,feeling,powerlessness
無効 무효 invalid,void,ineffective,unavailable
無口 무구 taciturn,reticent,quiet,silent,untalkative
無名 무명 nameless,unnamed,anonymous,unsigned,obscure,unknown
無地 무지 plain,unfigured,patternless,solid
無報酬 무보수 unpaid,without,pay,gratuitous,voluntary
無実 무실 innocence,guiltlessness,false,accusation,charge,absence
無害 무해 harmless
無尽蔵 무진장 inexhaustible,supply
無差別 무차별 indiscrimination,without,discrimination,indiscriminate
無形 무형 abstract,immaterial,moral,spiritual,intangible
無得点 무득점 scoreless
無心 무심 innocence,insentient,pester,someone
無念 무념,무염 regret,chagrin,mortification
無恥 무치 shameless
無情 무정 heartlessness,hardness,heart,coldheartedness,cruelty,insentient
無意味 무의미 nonsense,meaningless
無意識 무의식,무의지 unconsciousness,unconscious,involuntary,automatic,mechanical,unintentional
無我 무아 selflessness,self,effacement,renunciation,anatta,anatman
無所属 무소속 independent,non,partisan
無投票 무투표 without,vote
無政府 무정부 anarchy
無数 무수 innumerable,countless,numberless
無敵 무적 invincible,unrivaled,unrivalled,matchless,unbeatable,undefeatable
無料 무료,무요 free,gratuitous
無断 무단 without,permission,notice
無期 무기 indefinite,unlimited,life,imprisonment
無期限 무기한 indefinite
無条件 무조건 unconditional
無機物 무기물 inorganic,substance
無欲 무욕 unselfish,disinterested,unavaricious,free,avarice
無残  cruel,merciless,atrocious,ruthless,cold,blooded
無気力 무기력 apathy,lassitude,lethargy,languor
無法 무법 lawlessness,injustice,wrong,outrage,outrageous,lawless
無為 무위 idleness,inactivity
無理 무리,무이 unreasonable,unnatural,unjustifiable,impossible,forcible,forced
無理矢理  forcibly
無生物 무생물 inanimate,object
無用 무용 useless,futile,unnecessary,needless,not,business
無益 무익 useless,futile,vain
無知 무지 ignorance,innocence,stupidity
無礼 무례 rudeness,impoliteness,discourtesy,insolence
無神経 무신경 insensitive,inconsiderate,callous,thick,skinned
無秩序 무질서 disorder,chaos,confusion
無税 무세 duty,free,tax
無策 무책 lack,policy,lacking,means
無精 무정 indolence,laziness,sloth
無給 무급 unpaid,nonsalaried
無線 무선 radio,wireless
無縁 무연 unrelated,unconnected,irrelevant,indifferent,divorced,being
無罪 무죄 innocence
無職 무직 without,occupation,unemployed,jobless
無能 무능 incompetence,inefficiency,inability,incapacity,incompetent,person
無色 무색 colourless,colorless,achromatic,neutral,impartial
無茶 무차 absurd,unreasonable,excessive,rash,very,extremely
無茶苦茶  nonsensical,unreasonable,absurd,unrealistic,awfully,extremely
無菌 무균 sterilised,sterilized,sterile,pasteurised,pasteurized,germ
無視 무시 disregarding,ignoring
無言 무언 silence,muteness
無記名 무기명 unsigned,unregistered
無論 무론 course,certainly,naturally
無謀 무모 reckless,thoughtless,rash,ill,advised,impulsive
無責任 무책임 irresponsibility
無資格 무자격 unqualified,unlicensed,uncertified
無造作  easy,simple,ready,casual,off,hand
無邪気 무사기 innocent,simple,minded
無配 무배 without,dividend
無重量 무중량 weightlessness,zero,gravity
無量 무량,무양 immeasurable
無関係 무관계 unrelated
無関心 무관심 apathetic,indifferent
無限 무한 infinity,infinitude,eternity,infinite,limitless
無難 무난 safe,secure,innocuous,inoffensive,acceptable,passable
無風 무풍 windless,calm,quiet,peaceful,stable,safe
無駄  futility,waste,uselessness,pointlessness,idleness
焦点 초점 focus,focal,point
焦燥 초조 impatience,uneasiness,irritation,fretfulness
焼却 소각 incineration,destroy,fire
焼死 소사 death,fire
焼肉  yakiniku,roasted,meat,grill
焼酎 소주 shochu
焼鳥 소조 yakitori
煉瓦 연와 brick
煎餅 전병 rice,cracker,japanese,cookie,wafer
煙突 연돌 chimney,smokestack,funnel,stovepipe
煙草 연초 tobacco,cigarette,cigaret,cigar,plant
照会 조회 inquiry,enquiry,query,reference
照射 조사 irradiation,radiation,beaming,exposure,illumination
照明 조명 illumination,lighting
照準 조준 sight,aim,alignment
煩忙 번망 pressure,business,busy
煩悩 번뇌 worldly,desires,evil,passions,appetites,flesh
煩雑 번잡 complex,intricate,complicated,confused,troublesome,vexatious
煮物  nimono
熟睡 숙수 deep,sleep,sound,profound
熟知 숙지 being,familiar
熟練 숙련 skill,dexterity,proficiency
熟語 숙어 kanji,compound,idiom,idiomatic,phrase
熱々  piping,hot,scalding,madly,love,passionately
熱中 열중 being,absorbed,engrossed,devoted
熱帯 열대 tropics
熱帯魚 열대어 tropical,fish
熱弁 열변 impassioned,speech,fervent
熱心 열심 zealous,enthusiastic,ardent,fervent,keen,eager
熱意 열의 zeal,enthusiasm,ardor,ardour
熱戦 열전 fierce,fight,close,contest
熱気 열기 heat,hot,air,enthusiasm
熱湯 열탕 boiling,water
熱烈 열렬 ardent,passionate,vehement
熱狂 열광 wild,enthusiasm
熱病 열병 fever,febrile,disease
燃料 연료 fuel
燃焼 연소 burning,combustion
燃費 연비 fuel,consumption,gas,mileage
爆弾 폭탄 bomb
爆撃 폭격 bombing
爆発 폭발 explosion,detonation,eruption,outburst,outpouring
爆破 폭파 destructive,blast,explosion
爆竹 폭죽 firecracker
爆笑 폭소 roar,laughter,burst,uproarious,laughing,hard
爆薬 폭약 explosive,blasting,powder
爆音 폭음 explosion,detonation,roar
爪楊枝  toothpick
爬虫類 파충류 reptiles
父兄 부형 guardians,parents
父子 부자 father,child,son,daughter
父方 부방 paternal
父母 부모 father,mother,parents
父親 부친 father
爽快 상쾌 refreshing,exhilarating,invigorating,bracing
片仮名  katakana
片側 편측 side
片手 편수 hand
片方  side,party,counterpart,other,pair,fellow
片目 편목 eye
片道 편도 way,ticket
片隅  corner,nook
版権 판권 copyright
版画  woodcut,woodblock,print,art
牛丼 우정 gyudon
牛乳 우유 milk
牛歩 우보 slow,progress
牛肉 우육 beef
牛舎  cow,shed,cattle,barn
牡蠣 모려 oyster,shell
牧場 목장 farm,stock,ranch,station,pasture,meadow
牧師 목사 pastor,minister,clergyman,reverend
牧畜 목축 stock,farming,livestock,cattle,breeding
牧草 목초 pasture,grass
牧野 목야 pasture,land,ranch
物事  things,everything
物件 물건 article,thing,object,property
物体  body,object
物価 물가 prices,commodities,cost,living
物価指数 물가지수 price,index
物品 물품 goods,articles
物差  ruler,measure
物心 물심 judgment,judgement,discretion
物指  ruler,measure
物流 물류 physical,distribution,goods,logistics
物理 물리,물이 physics,law,nature
物理学 물리학 physics
物理的 물리적 physical
物産 물산 product
物的 물적 material,physical
物置  storage,room,storeroom,lumber
物腰  manner,demeanour,demeanor,bearing
物証 물정 evidence,exhibit
物語  tale,story,legend
物議 물의 public,discussion,criticism,controversy
物販  sale,goods
物資 물자 goods,materials,commodities,resources,supplies
物質 물질 material,substance,matter
物質的 물질적 material,physical
物陰 물음 cover,shelter,hiding,place
物音 물음 sounds
物騒 물소 dangerous,unsettled,troubled,disturbed,insecure
特使 특사 special,envoy
特例 특례 special,case,exception
特典 특전 privilege,special,favor,favour,benefit,prerogative
特別 특별 special,particular,extraordinary,exceptional,especial
特別価格  discount,price
特別区  special,ward
特効薬 특효약 specific,medicine,wonder,drug,silver,bullet
特売 특매 special,sale
特大 특대 extra,large,king,size
特定 특정 specific,particular,designated,special,specifying,designating
特徴 특징 feature,trait,characteristic,peculiarity,distinction
特急 특급 limited,express,great,hurry
特性 특성 special,characteristic,quality,trait,idiosyncrasy,peculiarity
特技 특기 special,skill
特捜  special,investigation
特攻隊 특공대 kamikaze,unit,suicide,squad
特有 특유 characteristic,peculiar
特権 특권 privilege,special,right
特殊 특수 special,particular,peculiar,unique
特殊法人 특수법인 semigovernmental,corporation
特段 특단 special
特派員 특파원 correspondent,representative,delegate
特産 특산 local,specialty
特異 특리,특이 unique,peculiar,singular
特筆 특필 special,mention
特約 특약 special,contract,agreement,rider
特色 특색 characteristic,feature,idiosyncrasy,personal,colour,spot
特製 특제 special,make,deluxe
特訓 특훈 special,training,intensive,crash,course
特設 특설 special,installation
特許 특허 patent,special,permission,licence,concession,franchise
特許庁 특허청 patent,office,agency
特質 특질 characteristic,feature,special,quality
特赦 특사 special,pardon,amnesty
特選 특선 special,selection,approval,prize,highest,honours
特長 특장 forte,merit
特集 특집 feature,special,edition,report
特需 특수,특유 emergency,demands,special,procurement
犇犇  acutely,keenly,severely,tightly,hard
犠打  sacrifice,fly,bunt
犠牲  sacrifice,victim,scapegoat
犠牲者  victim
犠飛  sacrifice,fly
犯人 범인 offender,criminal,culprit
犯罪 범죄 crime,offence,offense
犯罪者 범죄자 criminal,culprit
犯行 범행 crime,criminal,act,offence,offense
状態 상태 state,condition,situation,appearance,circumstances
状況 상황 state,affairs,situation,circumstances
状況報告 상황보고 situation,report,status,progress
狂乱 광란 fury,frenzy,madness,wildness
狂奔 광분 rushing,around,running,wild
狂気 광기 madness,insanity
狂言 광언 kyogen,kabuki,play,performance,make,believe
狩人 수인 hunter
狩場 수장 hunting,ground,preserve
狩猟  hunting
独創 독창 originality
独創的 독창적 creative,original
独占 독점 monopoly,monopolization,exclusivity,hogging,keeping,oneself
独唱 독창 vocal,solo
独奏 독주 solo,recital
独学 독학 self,education,instruction,study
独房 독방 single,cell,isolation,solitary
独断 독단 arbitrary,decision,dogmatism
独楽  spinning,top
独演 독연 solo,performance
独特 독특 peculiarity,uniqueness,characteristic
独禁法 독금법 antitrust,law,act
独立 독립 independence,self,reliance,supporting,oneself,freedom
独立国 독립국 independent,state,nation
独自 독자 original,unique,distinctive,characteristic,peculiar,independent
独裁 독재 dictatorship,despotism
独走 독주 running,alone,solo,arbitrary,action
独身 독신 bachelorhood,single,unmarried,celibate
独逸 독일 germany
狭心症 협심증 heart,attack,angina,pectoris
狭間 협간 interval,space,interstice,threshold,valley,gorge
猛威 맹위 fury,power,menace
猛打 맹타 heavy,blow,hit
猛攻 맹공 fierce,attack
猛暑 맹서 heat,wave,fierce
猛烈 맹렬 fierce,intense,severe,violent,strong,vehement
猛獣 맹수 fierce,animal,beast,prey,big,game
猟師  hunter,huntsman
猟犬  hound,hunting,dog,gun
猟銃  hunting,gun,sportsgun
猫背  bent,back,hunchback,stoop
猫舌  cat,tongue
献上 헌상 presenting
献立  menu,bill,fare,program,programme,schedule
献花 헌화 flower,offering,floral,tribute,laying,flowers
献血 헌혈 blood,donation
献金 헌금 donation,contribution,offering
猶予  postponement,deferment,extension
獄中 옥중 during,imprisonment,while,jail
獅子 사자 lion
獣医 수예,수의 veterinarian,veterinary,surgeon,vet
獲得 획득 acquisition,possession
獲物  prey,catch,kill,game,spoils,trophy
玄人 현인 expert,professional,master,connoisseur,demimondaine,geisha
玄米 현미 unpolished,rice,unmilled,brown
玄関 현관 entrance,front,door,entryway,entranceway,entry
率先 솔선 taking,initiative
率直 솔직 frank,candid,straightforward,openhearted,direct,outspoken
玉砕 옥쇄 honourable,defeat,honorable,death
玉虫色  iridescent,colour,equivocal,ambiguous,vague
玉蜀黍 옥촉서 corn,maize
王位 왕위 throne,crown
王侯 왕후 king,princes,noble,rank
王冠 왕관 crown,diadem,bottle,cap
王国 왕국 kingdom,monarchy
王女 왕녀 princess
王妃 왕비 queen
王子 왕자 prince
王室 왕실 royal,family
王宮 왕궁 royal,palace
王将 왕장 king
王座 왕좌 throne
王手 왕수 check
王族 왕족 royalty
王朝 왕조 dynasty
王様  king
王立 왕립 royal
王者 왕자 king,monarch,ruler,champion
玩具 완구 toy,plaything
珈琲  coffee
珊瑚 산호 coral
珍味 진미 delicacy,dainties
珍品 진품 curio,rare,article
珍紛漢紛  unintelligible,language,incoherent,talking,nonsense,double
珍重 진중 prizing,valuing,highly,esteeming
珠玉 주옥 jewel,gem,accomplished,work,beautiful,piece
珠算 주산 calculation,abacus
班長 반장 squad,leader,group,team
現代 현대 nowadays,modern,era,times,present,day
現代的 현대적 modernistic
現代社会  modern,society
現住所 현주소 address
現像 현상 development,photographic,processing
現在 현재 now,current,present,time
現地 현지 actual,place,local,site
現場 현장 actual,spot,scene,crime,site,location
現実 현실 reality,actuality,hard,fact
現実的 현실적 realistic,pragmatic
現役 현역 active,duty,service
現時点 현시점 present,point,time
現有 현유 present,existing
現段階 현단계 present,stage,current,phase,rank,grade
現況 현황 present,condition
現物 현물 spots,kind
現状 현상,현장 present,condition,existing,state,status,quo
現職 현직 present,post,current,office,incumbent
現行 현행 present,current,operation
現行犯 현행범 flagrante,delicto
現象 현상 phenomenon
現金 현금 cash,ready,money,hand,currency,mercenary
球団 구단 baseball,team
球場 구장 baseball,stadium,ballpark
球威 구위 stuff
球技 구기 ball,game
球界 구계 baseball,world
球菌 구균 coccus
理不尽  unreasonable,irrational,outrageous,absurd
理事 리사,이사 director,trustee
理学 리학,이학 physical,science,natural,physics,lixue,philosophy
理学部 이학부 department,science
理屈 이굴 theory,reason
理工 이공 science,technology
理念 리념,이념 ideal,foundational,principle,idea,conception,doctrine
理性 이성 reason,reasoning,power,sense
理想 이상 ideal,ideals
理想的 리상적,이상적 ideal
理由 이유 reason,pretext,motive
理科 리과,이과 science,natural,department,course
理系 이계 science
理解 리해,이해 understanding,comprehension,appreciation,sympathy
理論 이논,이론 theory
理髪  haircut
琉球  ryukyu
琢磨 탁마 polish,cultivation
琥珀 호박 amber
琵琶 비파 biwa
琵琶湖  lake,biwa
瑞典 서전 sweden
瑞西 서서 switzerland
瑠璃 류리,유리 lapis,lazuli,beryl,glass
環境 환경 environment,circumstance
環境保護  environmental,protection
環境問題 환경문제 environmental,problem,issue
環境庁 환경청 environment,agency
環状 환상 annulation,ring,shape,loop
環礁 환초 atoll
瓦礫 와력 rubble,debris,wreckage
瓶詰  bottling,bottled
甘味 감미 sweetness,sugary,taste,sweets,dessert,cake
甘味料 감미료 sweetener,sweetening,agent
甘美 감미 sweet,luscious,delightful,pleasant,mellow,mellifluous
甘言 감언 sweet,words,smooth,talk,cajolery,flattery
甘酢 감초 sweet,vinegar
甚大 심대 very,great,enormous,serious
生中継 생중계 live,broadcast,coverage
生体  organism,living,body
生保 생보 life,insurance,livelihood,protection,public,assistance
生前 생전 while,alive
生化学 생화학 biochemistry
生協  cooperative,association
生命 생명 life,existence,working,career,force,lifeblood
生命保険 생명보험 life,insurance
生命力 생명력 vitality,life,force
生地 생지 cloth,fabric,material,texture,dough,batter
生姜 생강 ginger
生存 생존 existence,being,survival,exist,live,survive
生年月日 생년월일,생연월일 birth,date,dob
生後 생후 post,natal,since,birth
生徒 생도 pupil,student,schoolchild
生息 생식 inhabiting,living
生息地  habitat,home
生意気  impertinent,saucy,cheeky,impudent,audacious,cocky
生態 생태 mode,life,ecology,territory
生態学 생태학 ecology
生態系 생태계 ecosystem
生憎 생증 unfortunately
生成 생성 creation,generation,formation,derivation
生死 생사 life,death
生殖 생식 reproduction
生活 생활 living,life,livelihood
生活費 생활비 living,expenses
生涯 생애 life,lifetime,career,long,lives
生涯教育 생애교육 lifelong,education,continuing,further
生物 생물 living,thing,organism,creature,life,biology
生物学 생물학 biology
生理 생리,생이 physiology,menstruation,menses
生理学 생리학 physiology
生産 생산 production,manufacture
生産性 생산성 productivity
生産者 생산자 manufacturer,producer
生育 생육 birth,growth,development,breeding
生花 생화 ikebana
生計 생계 livelihood,living
生誕 생탄 birth,nativity
生還 생환 returning,alive,surviving
生長 생장 growth
生鮮 생선 fresh
産児制限 산아제한 birth,control
産別 산별 industrial,union
産卵 산란 egg,laying,spawning
産品 산품 products
産地 산지 producing,area
産業 산업 industry,livelihood,occupation
産業界 산업계 industrial,world
産物 산물 product,produce,result,fruit
産科 산과 obstetrics
産量 산량 output
用事 용사 tasks,errand,business,affairs,engagement
用件 용건 business,thing,done,should,performed
用例 용례 example,illustration
用具 용구 tool,implement,instrument,equipment
用品 용품 articles,supplies,parts
用地 용지 site
用心 용심 care,precaution,guarding,caution
用心棒  bodyguard,bouncer,guard,bar,bolt
用意 용의 preparation,arrangements,provision,getting,ready,laying
用水 용수 irrigation,water,fire,city,cistern
用紙 용지 blank,form,sheets,paper,sheet
用語 용어 term,terminology,wording,choice,words,phraseology
用途 용도 use,service,purpose
田園 전원 country,countryside,rural,districts,cultivated,land
田畑 전전 fields
田舎  rural,area,countryside,sticks,hometown
由来 유래 origin,source,history,derivation,originally,start
由緒 유서 history,pedigree,lineage
甲乙 갑을 first,second,superiority,inferiority,distinction,discernment
甲斐 갑비 effect,result,worth,use,avail,kai
甲板 갑판 deck
甲状腺 갑상선 thyroid,gland
甲種 갑종 grade,first,class
申告 신고 report,return,statement,declaration,notification,filing
申請 신청 application,request,petition
申込 신입 application,entry,request,subscription,offer,proposal
申込書  application,form
男優 남우 actor
男児 남아 boy,son,man
男前  handsome,man,good,looks,manliness
男女 남녀 men,women,man,woman,both,sexes
男子 남자 youth,young,man
男尊女卑 남존여비 male,chauvinism,subjection,women
男性 남성 man,male,masculine,gender
男性的 남성적 manly
男爵 남작 baron,irish,cobbler
町並  townscape,street
町中 정중 downtown
町人 정인 chonin,townspeople,townsfolk,tradespeople
町内 정내 neighborhood,neighbourhood,street,block,town
町役場  town,hall
町村  towns,villages
町民  townspeople
町角 정각 street,corner
町議会  town,council
町長 정장 town,mayor
画一 획일 uniformity,standardization,standardisation
画伯  master,painter,artist
画像  image,picture,portrait
画商  picture,dealer
画家  painter,artist
画廊  art,gallery,picture
画数 획수 stroke,count
画期的 획기적 ground,breaking,revolutionary,unprecedented,epoch,making
画用紙  drawing,paper
画面  screen,image,picture,scene,surface,painting
界隈  neighborhood,neighbourhood,vicinity
留任 유임 remaining,office,staying
留保 류보,유보 reserving,withholding
留学 유학 studying,abroad
留学生 유학생 overseas,student,exchange
留守 류수,유수 absence,house,sitting,sitter,neglecting
留守番  care,taking,house,sitting,watching,staying
留年 류년,류연,유년 repeating,year
留置 유치 detention,imprisonment,poundage,custody
留置場 유치장 police,cell,place,detention,jail
畜生 축생 beast,brute,damn,christ
畜産 축산 animal,husbandry,livestock,industry
略奪 약탈 pillage,plunder,looting,robbery
略式 약식 informal,simplified
略称 약칭 abbreviation
略語 약어 abbreviation,acronym
番付  ranked,list,program
番号 번호 number,series,digits
番地 번지 house,number,address
番手 번수 count,nth,place,position
番犬 번견 watchdog
番組  program,programme
異例 이례 exceptional,unusual,extraordinary,unprecedented,singular
異動 이동 change,transfer,reshuffle
異口同音 이구동음 voice,unanimously,chorus,unison
異名 이명 another,name,nickname,alias
異国 리국,이국 foreign,country
異変 이변 unusual,event,strange,occurrence,phenomenon,abnormal
異常 이상 strangeness,abnormality,disorder
異性 이성 opposite,sex,isomerism
異文 리문,이문 variant
異様  bizarre,strange,eccentric,odd,queer
異物 이물 foreign,substance,body,contamination,material,strange
異状 이상,이장 wrong,accident,change,abnormality,aberration
異端 리단,이단 heresy
異色 이색 unique,distinctive,novel,singular,unusual,special
異論 이논,이론 different,opinion,objection
異議 이의 objection,dissent,protest
異質 이질 different,heterogeneous
疎外 소외 estrangement,neglect,alienation,casting,out,ostracism
疎通 소통 understanding,communication
疎遠 소원 estrangement,alienation
疎開 소개 dispersal,evacuation,removal,spreading,out,deployment
疑似 의사 pseudo,quasi,false,para,mock,sham
疑問 의문 doubt,question,suspicion,dubiousness
疑問点 의문점 point,uncertainty,unclarified,issue,doubt
疑問符 의문부 question,mark
疑心 의심 doubt,suspicion,fear,apprehension
疑念 의념 doubt,suspicion,misgivings,scruples
疑惑 의혹 doubt,misgivings,distrust,suspicion
疑獄 의옥 bribery,scandal,graft,case
疑義 의의 doubt
疫病 역병 epidemic,plague,pestilence
疲労 피로 fatigue,weariness
疲弊 피폐 exhaustion,fatigue,impoverishment,ruin
疾患 질환 disease,ailment,illness
疾病 질병 illness,disease
疾走 질주 sprint,dash,scampering
疾風 질풍 gale,strong,wind,swift,fresh,breeze
病人 병인 sick,person,patient,invalid
病名 병명 name,disease
病室 병실 sickroom,hospital,room
病床 병상 sickbed,bed
病弱 병약 weak,sickly,feeble,poor,health
病棟 병동 ward
病死 병사 death,disease,illness
病気 병기 illness,disease,sickness,weirdness,bad,habit
病状 병상,병장 pathology
病理 병리 pathology
病苦 병고 pain,sickness
病院 병원 hospital,clinic,infirmary
症例 증례 case
症候 증후 symptoms
症候群 증후군 syndrome
症状 증상,증장 symptoms,condition
痕跡 흔적 trace,vestige,mark,sign,evidence
痛恨 통한 regretful,sorrowful,bitter,contrition
痛感 통감 feeling,keenly,fully,realizing
痛手  serious,wound,hard,blow
痛烈 통렬 severe,bitter,scathing
痩身 수신 slim,figure,lean,weight,reduction
痴呆  dementia
痴漢 치한 molester,groper,masher,pervert
療法 요법 therapy,treatment,remedy,cure
療養 요양 recuperation,medical,treatment
療養所 요양소 sanatorium
癒着 유착 adhesion,conglutination,collusion,collusive,relationship
発令 발령 official,announcement,proclamation
発作 발작 fit,spasm,attack,seizure
発信 발신 dispatch,despatch,transmission,submission,informing,sharing
発光 발광 emission,radiation,luminescence
発刊 발간 publish,start,publication
発動 발동 invocation
発声 발성 utterance,speaking,vocalization,vocalisation,enunciation,pronouncing
発売 발매 sale,offering,release,launch
発射 발사 firing,launching,shooting,discharge,catapult,ejaculation
発展 발전 development,growth,expansion,extension,flourishing,advancement
発想 발상 idea,conception,way,thinking,expression
発掘 발굴 excavation,exhumation,discovery
発揮 발휘 show,exhibition,demonstration,display,manifestation
発散 발산 emission,emanation,radiation,diffusion,dispersion,letting
発明 발명 invention,intelligent,clever,smart,making,sense
発条 발조 spring,mainspring,power
発案 발안 suggestion,proposition,proposal,idea,submission,motion
発汗 발한 sweating,perspiration,sudation,hidrosis,diaphoresis
発泡 발포 foaming
発注 발주 ordering,placing,order
発火 발화 ignition,catching,fire,firing,discharging
発煙 발연 emitting,smoke,fuming
発煙筒 발연통 smoke,bomb,candle
発熱 발열 generation,heat,fever,pyrexia
発生 발생 outbreak,spring,forth,occurrence,incidence,generation
発病 발병 attack
発症  outbreak,illness,onset,appearance,symptoms
発着 발착 arrival,departure
発砲 발포 firing,discharge,gun
発祥 발상 origin
発祥地 발상지 cradle,birthplace
発禁 발금 prohibition,sale,ban
発端 발단 origin,genesis,opening,start,beginning
発給 발급 issuance,issuing
発育 발육 growth,development
発芽 발아 germination,sprouting,budding
発行 발항,발행 publication,issue,raising,event
発表 발표 announcement,publication,presenting,statement,communique,making
発見 발견,발현 discovery,detection,finding
発覚 발각,발교 detection,discovery,coming,light,being,uncovered
発言 발언 statement,remark,observation,utterance,speech,proposal
発言権 발언권 right,speak
発起人 발기인 originator,promoter
発足 발족 starting,inauguration,launch,founding,establishment
発車 발거,발차 departure,starting,leaving
発送 발송 sending,forwarding,shipping
発達 발달 development,growth
発酵 발효 fermentation,zymosis
発電 발전 generation,sending,telegram,telegraphing
発電所 발전소 power,plant,station
発電機 발전기 dynamo,power,generator
発音 발음 pronunciation,production,sound
登場 등장 entry,appearance,entrance,introduction
登場人物 등장인물 character,dramatis,personae
登山 등산 mountain,climbing
登板 등판 taking,mound,pitching,game
登校 등교 attendance,going,school
登用 등용 appointment,assignment,promotion
登竜門 등룡문 gateway,success,opening,honours,honors
登記 등기 registry,registration
登載 등재 register,record,printing
登録 등록 registration,accession,register,entry,record
登録商標 등록상표 registered,trademark
登録番号  registration,number
登録者 등록자 registrant,subscriber,enrollee
登頂 등정 climbing,summit,summiting
白人 백인 white,person,caucasian,beginner,amateur,unlicensed
白内障 백내장 cataract
白地 백지 white,background,blank
白星 백성 white,circle,star,victory,mark
白書 백서 white,paper
白熱 백열 white,heat,incandescence,becoming,excited,getting
白状 백상,백장 confession
白米 백미 polished,rice,white
白粉 백분 powder
白紙 백지 white,paper,flyleaf,blank,clean,slate
白線 백선 white,line,linea,alba
白羽 백우 white,feather
白耳義 백이의 belgium
白色 백색 white
白菊 백국 white,chrysanthemum
白菜 백채 napa,cabbage,nappa,chinese
白血球 백혈구 leukocyte,leucocyte
白血病 백혈병 leukemia
白衣 백의 white,clothes,robe,gown
白身 백신 egg,white,meat,fatty,sapwood
白馬 백마 white,horse
白骨 백골 white,bone,skeleton
白髪  white,hair,grey,gray
白鳥 백조 swan
白黒 백흑 black,white,monochrome,good,evil,right
百万 백만 million,many
百億 백억 ten,billion
百八十度 백팔십도 complete,change
百合 백합 lily,yuri
百姓 백성 farmer,peasant,country,bumpkin,farming,common
百科事典 백과사전 encyclopedia,encyclopaedia
百科辞典 백과사전 encyclopedia,encyclopaedia
百貨店 백화점 store,stores
的中 적중 hitting,target,striking,home,proving,right
的確 적확 precise,accurate,appropriate,exactly,right
皆様  everyone
皆無 개무 nonexistent,nil,none,nothing,bugger,all
皆目 개목 entirely,all
皇位 황위 imperial,throne
皇后 황후 empress,queen
皇太后 황태후 queen,mother,empress,dowager
皇太子 황태자 crown,prince
皇太子妃 황태자비 crown,princess
皇女 황녀 imperial,princess
皇室 황실 imperial,household
皇居 황거 imperial,palace,residence
皇帝 황제 emperor
皇族 황족 imperial,family,royalty
皇民党  imperialist,party
皮肉 피육 irony,sarcasm,cynicism,satire,unexpected,surface
皮膚 피부 skin
皮膚病 피부병 skin,disease
皮膚科 피부과 dermatology
皮革 피혁 leather,hide
盆地 분지 basin
盆栽 분재 bonsai
益々  increasingly,more,decreasingly,less
盗作 도작 plagiarism,plagiarised,work
盗品 도품 stolen,goods,loot,spoils
盗塁  base,stealing,steal,stolen
盗用 도용 embezzlement,fraudulent,use,plagiarism,appropriation
盗聴 도청 interception,wiretap,bug
盗賊 도적 thief,robber,burglar,bandit
盗難 도난 theft,robbery
盛大 성대 grand,magnificent,lavish,large,scale,prosperous
盛況 성황 success,prosperity,boom
盛衰 성쇠 rise,fall,ups,downs,welfare,vicissitudes
盟主 맹주 leader,leading,power
盟友 맹우 sworn,friend
盟約 맹약 oath,pledge,pact,covenant,alliance
監修 감수 supervision,general,editorship,supervising,director
監察 감찰 inspection,inspector
監査 감사 inspection,audit,judgement,judgment
監査役 감사역 auditor,inspector
監獄 감옥 prison
監理 감리 superintendence,supervision,administration
監督 감독 supervision,control,superintendence,direction,director,superintendent
監禁 감금 confinement
監視 감시 monitoring,watching,observation,surveillance,guarding,supervision
目上  superior,superiors,senior
目下 목하 subordinate,subordinates,inferior,inferiors,junior,present
目先  immediate,present,hand,short,run,foresight
目処  aim,goal,prospect,outlook
目前 목전 imminence,close,hand
目印 목인 mark,sign,landmark,guide,trademark
目安  criterion,standard,yardstick,reference,aim,rough
目撃 목격 witnessing,observing,sighting
目方  weight
目標 목표 mark,objective,target
目次 목차 table,contents
目測 목측 eye,measurement,measure
目玉  eyeball,special,feature,centerpiece,showpiece,drawcard
目玉商品  bargain,goods,loss,leader,featured,product
目的 목적 purpose,goal,aim,objective,intention
目的地 목적지 place,destination
目眩  dizziness,giddiness,vertigo
目茶目茶  disorderly,messy,ruined,absurd,unreasonable,excessive
目茶苦茶  absurd,unreasonable,nonsensical,preposterous,incoherent,extreme
目薬 목약 eye,drops,eyewash
目録 목록 catalogue,catalog,inventory,index,list
目頭 목두 inner,canthus
盲人 맹인 blind,person
盲学校 맹학교 school,blind
盲点 맹점 blind,spot,weak,point,loophole
盲目 맹목 blindness
盲腸 맹장 cecum,caecum,blind,gut,appendix,appendicitis
直下 직하 directly,under,falling,perpendicularly
直列 직렬 series,serial
直前 직전 just,before
直営 직영 direct,management
直属 직속 direct,control,supervision
直径 직경 diameter
直後 직후 immediately,following
直感 직감 intuition,instinct,insight,hunch,immediacy
直接 직접 direct,immediate,personal,firsthand
直接的 직접적 direct
直接税 직접세 direct,tax
直接選挙  direct,election
直撃 직격 direct,hit
直球 직구 straight,ball,direct,blunt
直系 직계 direct,descent,line
直線 직선 straight,line
直行 직항,직행 through,non,stop,direct,going,straight
直観 직관 intuition,instinct,insight,hunch,immediacy
直角 직각 right,angle,perpendicular
直轄 직할 direct,control
直通 직통 direct,line,communication,connecting,directly,through
直進 직진 going,straight
直面 직면 confrontation,face,confront,encounter
相乗 상승 multiplication,synergism
相互 상호 mutual,reciprocal
相互交流  mutual,exchange
相似 상사 resemblance,likeness,similitude,similarity,analogy
相場 상장 market,price,speculation,reputation,estimation,esteem
相対 상대 tete,relativity,relative
相対的 상대적 relative
相当 상당 corresponding,being,equivalent,appropriate,suitable,befitting
相応 상응 suitable,appropriate,befitting,becoming,adequate,reasonable
相性 상성 affinity,compatibility,chemistry
相手 상수 companion,partner,company,other,party,addressee
相手方  other,party,opposite,opposing,team
相撲 상박 sumo,wrestling,wrestler,rikishi
相棒 상봉 partner,pal,accomplice
相槌  aizuchi,back,channeling
相殺 상살,상쇄 offset,counterbalancing,set,off,setoff
相続 상속 succession,inheritance
相続税 상속세 inheritance,tax,death,duty
相談 상담 consultation,discussion,discussing,asking,advice
相談役 상담역 counselor,counsellor,adviser,advisor
相談所 상담소 consultation,office,information,center,bureau,agency
相違 상위 difference,discrepancy,variation
相関 상관 correlation,interrelation
相関関係 상관관계 correlation,interrelation,intertwining
省令 성령 ministerial,ordinance
省力 생력,성력 labor,saving,reduction
省庁 생청,성청 authorities
省略 생략,생약,성략 omission,abbreviation,abridgment,abridgement
眉毛 미모 eyebrow
看守 간수 prison,guard,warder,jailer,gaoler
看板 간판 signboard,sign,billboard,hoarding,doorplate,draw
看病 간병 nursing
看護 간호 nursing,nurse
看護婦 간호부 nurse
看護師 간호사 nurse,registered
看過 간과 overlooking
県下 현하 prefecture,prefectural
県会  prefectural,assembly
県内  within,prefecture
県営 현영 prefectural,management
県外  outside,prefecture
県庁  prefectural,office
県民  citizen,prefecture,prefectural
県知事  prefectural,governor
県立  prefectural
県警 현경 prefectural,police
県道 현도 prefectural,road
真上 진상 just,above,right,overhead
真似 진사 imitating,copying,mimicry,behavior,behaviour,action
真価 진가 true,value,real,worth
真偽 진위 truth,falsehood,genuineness,authenticity,veracity
真冬  midwinter
真剣  serious,earnest,real,sword
真四角  square
真夏  midsummer
真夜中  dead,night,midnight
真実 진실 truth,reality,truly,really,absolute
真心 진심 sincerity,true,heart,devotion
真意 진의 real,intention,true,motive,meaning
真摯 진지 sincere,earnest,serious
真正面  directly,opposite,right,front
真珠 진주 pearl
真理 진리 truth
真相 진상 truth,real,situation
真空 진공 vacuum,hollow,empty
真逆  certainly,unexpected,emergency,currently,time,being
真面目 진면목 serious,honest,sober,grave,earnest,steady
真顔  serious,look,straight,face
真髄  essence,quintessence,spirit,soul,heart,pith
眠気 면기,민기 sleepiness,drowsiness
眺望 조망 prospect,view,outlook
眼科 안과 ophthalmology
眼科医 안과의 ophthalmologist,eye,specialist
眼鏡 안경 glasses,eyeglasses,spectacles,judgment,judgement,discrimination
着々  steadily
着地 착지 landing
着実 착실 steady,sound,solid,reliable,trustworthy
着工 착공 starting,work
着席 착석 taking,seat,sitting,down
着手 착수 start,work,undertake,embarkation,launch
着服 착복 dressing,oneself,putting,clothes,embezzlement
着物  kimono,clothing,clothes
着用 착용 wearing,having
着目 착목 attention,focusing
着色 착색 colouring,coloring,colorant
着衣 착의 clothes,wearing
着陸 착륙 landing,alighting,touch,down
睡眠 수면 sleep
督促 독촉 urge,demand,importunity
瞑想 명상 meditation,contemplation
瞬時 순시 instant,moment,second,flash,blink,eye
瞬間 순간 moment,second,instant
矛先  point,spear,spearhead,brunt,aim,attack
矛盾 모순 contradiction,inconsistency
矢先 시선 arrowhead,brunt,very,moment,point
矢印 시인 arrow,interest,direction
矢鱈 시설 indiscriminately,blindly,random,recklessly,thoughtlessly,excessively
知事 지사 prefectural,governor
知人 지인 friend,acquaintance
知名 지명 well,known
知己 지기 acquaintance,appreciative,friend
知性 지성 intelligence
知恵 지혜 wisdom,wit,sagacity,sense,intelligence,prajna
知的 지적 intellectual
知能 지능 intelligence,intellect,brains
知覚 지각,지교 perception,sensation,awareness
知識 지식,지지 knowledge,information
知識人 지식인 intellectual
短冊  strip,paper,tanzaku,thin,rectangle
短刀 단도 short,sword,knife,dagger,dirk,tanto
短命 단명 short,life,lived
短大 단대 junior,college
短所 단소 defect,demerit,weak,point,disadvantage
短時間 단시간 short,time
短期 단기 short,term
短期大学 단기대학 junior,college
短期間 단기간 short,term,time
短歌 단가 tanka
短気 단기 short,temper,quick,hot,impatience,irritability
短波 단파 short,wave
短絡 단락 short,circuit,illogical,jump,jumping,conclusions
短編 단편 short
短縮 단축 shortening,contraction,reduction,curtailment,abbreviation
短調 단조,단주 minor,key
短距離 단거리 short,distance,range,haul
短銃 단총 pistol,revolver
矯正 교정 correction,remedy,rectification,redress,reform
石器 석기 stone,implement,tool
石垣  stone,wall
石室 석실 stone,hut,rock,chamber,tomb
石材 석재 stone
石棺 석관 sarcophagus,stone,coffin
石橋 석교 stone,bridge
石段 석단 stone,steps,stairway
石油 석유 oil,petroleum,kerosene,paraffin
石灰 석회 lime,quicklime,caustic
石炭 석탄 coal
石碑 석비 stone,monument
石英 석영 quartz
石頭 석두 obstinate,person,stubbornness,pigheadedness,hard,head
石鹸  soap
砂丘 사구 sand,dune,hill
砂利 사리,사이 gravel,ballast,pebbles,child,rugrat,ankle
砂浜 사빈 sandy,beach
砂漠 사막 desert
砂糖 사탕 sugar
砂防 사방 erosion,control
研修 연수 training,induction,course
研磨 연마 grinding,polishing,refining,striving,master
研究 연구 study,research,investigation
研究員 연구원 researcher,lab,worker
研究官 연구관 research,officer
研究室 연구실 laboratory,seminar,room
研究家 연구가 researcher,student
研究所 연구소 research,establishment,institute,laboratory
研究結果  findings
研究者 연구자 researcher
砕石 쇄석 crushed,stone,macadam,crushing
砲兵 포병 artillery,gunner
砲弾 포탄 shell,cannonball
砲撃 포격 bombarding,shelling,bombardment
砲火 포화 gunfire,fire
破壊  destruction,disruption,crash
破局 파국 catastrophe,cataclysm,collapse,breakup,split
破損 파손 damage
破格 파격 extraordinary,special,exceptional,abnormal,unprecedented,ungrammatical
破棄 파기 disposal,destruction,annulment,cancellation,abrogation,voiding
破滅 파멸 ruin,destruction,fall
破片 파편 fragment,broken,piece,splinter,chip,shard
破産 파산 bankruptcy,insolvency
破綻 파탄 failure,collapse,breakdown,bankruptcy
破裂 파열 explosion,rupture,break,off
硝煙 초연 gunpowder,smoke
硝酸 초산 nitric,acid
硫酸 유산 sulfuric,acid,sulphuric
硫黄 유황 sulfur,sulphur
硬化 경화 hardening,vulcanization,vulcanisation,sclerosis,curing,stiffening
硬度 경도 hardness,solidity
硬式 경식 hard
硬派 경파 hard,liners,diehards,hawks,tough,boy
硬直 경직 stiffening,rigidity,rigor,stiffness,ossification,petrification
硬貨 경화 coin,hard,currency
硬質 경질 hardness,stiffness
碑文 비문 inscription,epitaph,epigraph
確乎 확호 firm,unshakeable,resolute
確保 확보 securing,obtaining,ensuring,guarantee,maintaining,belay
確信 확신 conviction,belief,confidence
確固 확고 firm,unshakeable,resolute
確執 확집 discord,antagonism
確定 확정 decision,settlement,definition
確実 확실 certain,sure,definite,reliable,sound,solid
確率 확률 probability,likelihood,chances
確立 확립 establishment,settlement
確約 확약 firm,promise,definite
確認 확인 confirmation,verification,validation,review,check,affirmation
磁器 자기 porcelain,china,chinaware
磁場 자장 magnetic,field,ambience,atmosphere,focal,point
磁気 자기 magnetism
磁石 자석 magnet,compass
礎石 초석 foundation,stone,cornerstone
示唆 시사 suggestion,hint,implication
示談 시담 private,settlement
礼儀 례의,예의 manners,courtesy,etiquette
礼拝  worship,adoration,divine,service
礼服 예복 ceremonial,dress,evening,suit,morning
礼状 예장 acknowledgment,acknowledgement,letter,thanks
礼金 예금 money,reward,fee,recompense,remuneration,honorarium
社交 사교 social,life,intercourse
社交的 사교적 sociable
社会 사회 society,public,community,world,social,studies
社会主義 사회주의 socialism
社会事業 사회사업 social,work,project,enterprise
社会人 사회인 working,adult
社会保険 사회보험 social,insurance
社会保障 사회보장 social,security
社会党 사회당 socialist,party
社会問題 사회문제 social,problem
社会学 사회학 sociology
社会復帰  rehabilitation
社会性 사회성 sociality
社会教育 사회교육 social,education
社会的 사회적 social,societal,societary
社会福祉 사회복지 social,welfare
社会科 사회과 social,studies
社会科学 사회과학 social,science
社会資本 사회자본 social,capital,soc
社会運動 사회운동 social,movement
社会面 사회면 social,page
社債 사채 corporate,bond,debenture
社内 사내 within,company,house,shrine,precincts
社名 사명 company,name
社告 사고 announcement
社員 사운,사원 company,employee,member,corporation,stockholder
社団法人 사단법인 incorporated,body,corporation
社外 사외 outside,company
社宅 사댁,사택 company,housing
社葬 사장 company,funeral
社説 사설,사세 editorial,leading,article,leader
社長 사장 company,president,manager,director
祈念 기념 prayer
祈祷 기도 prayer,grace,exorcism
祈願 기원 prayer,supplication
祖先 조선 ancestor
祖国 조국 motherland,fatherland,native,country
祖母 조모 grandmother
祖父 조부 grandfather
祖父母 조부모 grandparents
祝儀 축의 celebration,celebratory,event,wedding,ceremony,congratulatory
祝日 축일 national,holiday,public
祝杯 축배 toast,congratulatory,cup
祝福 축복 blessing
祝賀 축하 celebration,congratulations
祝辞 축사 congratulatory,address
祝電 축전 congratulatory,telegram
神主 신주 shinto,priest,welsh,onion
神妙 신묘 meek,quiet,docile,humble,faithful,obedient
神学 신학 theology
神官 신관 shinto,priest
神戸 신호 kobe
神業 신업 divine,work,miracle,superhuman,feat,shinto
神様  god,ace,king,superior,person
神殿 신전 temple,sacred,place,shrine,sanctuary,tabernacle
神父 신부 catholic,priest,abbe,reverend,father,minister
神社 신사 shinto,shrine
神秘 신비 mystery,mysteriousness,secret
神秘的 신비적 mysterious,mystical
神童 신동 child,prodigy,infant,genius,wonder
神経 신경 nerve,nerves,sensitivity
神経質 신경질 nervous,highly,strung,sensitive,fussy
神聖 신성 holiness,sacredness,sanctity,dignity
神話 신화 myth,legend
神道 신도 shinto,shintoism
神風 신풍 divine,wind,kamikaze
神髄  essence,quintessence,spirit,soul,heart,pith
票田  constituency
祭典 제전 festival
祭壇 제단 altar
祭日 제일 national,holiday,festival,day
祭礼 제례 festival
禁制 금제 prohibition,ban,embargo
禁句 금구,금귀 taboo,word
禁固 금고 imprisonment,incarceration,confinement
禁欲的 금욕적 abstemious,austere
禁止 금지 prohibition,inhibition,ban
禁止事項  prohibited,item,banned
禁止法 금지법 negative,statute,law,against
禁煙 금연 abstaining,smoking,quitting
禁物 금물 forbidden,taboo
禁輸 금수 embargo
禁酒 금주 abstinence,alcohol,temperance,prohibition,drinking
禁錮 금고 imprisonment,incarceration,confinement
禅僧 선승 zen,priest
禅問答 선문답 zen,dialogue
禅宗 선종 zen
禅寺 선사 zen,temple
禍根 화근 root,evil,source,problem,trouble,cause
福利厚生  employee,welfare,benefits,fringe
福岡 복강 fukuoka
福祉 복지 welfare,well,being,social,security,service
福音 복음 good,news,gospel
秀作 수작 excellent,work
秀才 수재 bright,person,talented,student,prodigy
秀逸 수일 excellent,superb,first,rate
私事 사사 personal,affairs,private,matter,secret,privacy
私企業 사기업 private,enterprise
私塾 사숙 private,school
私大 사대 private,university
私学 사학 private,school
私文書 사문서 private,document
私有 사유 private,ownership
私服 사복 civilian,clothes,plain,mufti
私案 사안 private,plan
私物 사물 private,property,personal,belongings,effects
私用 사용 personal,use,private,business
私的 사적 private,personal
私立 사립 private
私自身  myself
私見 사견,사현 personal,opinion
私設 사설 private
私語 사어 whispering,whisper,secret,talk,murmur
私費 사비 private,expense
私邸 사저 private,residence
私鉄 사철 private,railway
秋分 추분 autumnal,equinox,autumn,fall
秋口  beginning,autumn,fall
秋季 추계 fall,season,autumn
秋風 추풍 autumn,breeze,fall
科学 과학 science
科学技術 과학기술 science,technology,scientific,technique
科学的 과학적 scientific
科学者 과학자 scientist
科目 과목 subject,curriculum,course
秒速 초속 per,second
秘密 비밀 secret,secrecy,confidentiality,privacy,mystery,esoteric
秘書 비서 secretary,treasured,book,secret
秘訣 비결 secret,key,mysteries,recipe,trick
秘話 비화 secret,story,unknown,episode
租界 조계 concession,settlement
租税 조세 taxes,taxation
秩序 질서 order,discipline,regularity,system,method
称号 칭호 title,name,degree
称賛 칭찬 praise,admiration,commendation,approbation
移住 이주 migration,immigration
移動 이동 movement,transfer,migration,removal,travel,mobile
移動平均 이동평균 moving,average
移植 이식 transplanting,transplant,grafting,porting
移民 이민 emigration,immigration,emigrant,immigrant
移管 이관 transfer,control
移籍 이적 transfer
移行 이항,이행 switching,over,migration,transition
移譲  transfer,assignment
移転 이전 moving,relocation,change,address,transfer,demise
移送 이송 transfer,transport,removal
程度 정도 degree,amount,grade,standard,order,about
税制 세제 tax,system
税務 세무 taxation,business
税務署 세무서 tax,office
税収 세수 tax,yields,revenue
税法 세법 taxation,law
税率 세률,세율 tariff,tax,rate
税理士  tax,counsellor,counselor
税金 세금 tax,duty
税関 세관 customs,house
税額 세액 amount,tax
稚拙 치졸 unskillful,childish,immature,naive,artless,clumsy
稚魚 치어 fry,juvenile,fish,fingerling
種々  various,variety,all,kinds,many,diverse
種別 종별 classification,assortment
種子 종자 seed,pit
種族 종족 race,tribe,ethnic,group,species,genus
種痘 종두 smallpox,vaccination
種目 종목 item,event
種類 종류,종유 variety,kind,type,category
種類豊富  rich,variety,diverse,wide,ranging,multifarious
稲作 도작 rice,cultivation,crop
稲妻 도처 lightning,flash,bolt
稲田 도전 paddy,field,rice
稲穂 도수 ear,rice
稲荷 도하 inari,shrine,fox,fried,tofu,inarizushi
稼働 가동 operation,operating,running,working
稼働率 가동률 operating,ratio,rate,operation,availability,factor
稼業 가업 trade,business,occupation,profession,job
稽古 계고 practice,practising,training,study
稿料 고료 manuscript,fee
穀倉 곡창 granary
穀物 곡물 grain,cereal,corn
穀類 곡류 grains
積極 적극 active,positive,progressive
積極的 적극적 positive,assertive,active,proactive,aggressive
積立 적립 saving,savings,accumulation,putting,aside,reserving
積立金 적립금 reserve,deposit
積算 적산 addition,integration,estimate,quantity,survey
積載 적재 lading,loading,carrying
積雪 적설 fallen,snow,cover
穏便 온편 gentle,peaceable,amicable,quiet,without,fuss
穏健 온건 quiet,dependable,uniform,moderate
穏和 온화 gentle,mild,quiet,pleasant,moderate,temperate
穏当 온당 proper,reasonable,right,appropriate
究明 구명 investigation
究極 구극 ultimate,final,last,eventual
空中 공중 sky,air,mid
空前 공전 unprecedented,record,breaking
空地 공지 vacant,land,unoccupied,ground,empty,lot
空域 공역 airspace
空席 공석 empty,seat,unoccupied,vacancy,vacant,post
空想 공상 daydream,fantasy,fancy,vision
空手 공수 karate,empty,handed
空欄 공란 blank,column,space
空母 공모 aircraft,carrier
空気 공기 air,atmosphere,mood,situation
空洞 공동 cave,hollow,cavity
空港 공항 airport
空爆 공폭 aerial,bombing
空疎 공소 empty,insubstantial,hollow,fruitless
空白 공백 blank,space,vacuum,void
空砲 공포 empty,gun,firing,blank
空腹 공복 empty,stomach,hunger
空虚 공허 emptiness,hollowness,vacancy,void,inanity,pointlessness
空襲 공습 air,raid
空調 공조,공주 air,conditioning
空路 공로 air,lane
空車 공차 empty,conveyance,taxi,free
空軍 공군 air,force
空転 공전 racing,idling,going,circles
空輸 공수 air,transport,lift,airlift
空間 공간 space,room,airspace
突入 돌입 rushing,into,breaking,storming,plunging,embarking
突出 돌출 projection,protrusion
突如 돌여 suddenly,all,sudden
突然 돌연 abrupt,sudden,unexpected
突破 돌파 breaking,through,breakthrough,penetration,surmounting,overcoming
突貫 돌관 charging,shout,rush,rushing,penetration,piercing
突起 돌기 protuberance,projection,prominence,bump,boss,process
突進 돌진 rush,charge
突風 돌풍 gust,blast
窃盗 절도 theft,stealing,larceny
窒息 질식 suffocation,choking,asphyxia
窒素 질소 nitrogen
窓口 창구 counter,window,teller,ticket,contact,person
窓際  window
窮乏 궁핍 poverty,destitution,privation,indigence,penury
窮地 궁지 dilemma,predicament
窮屈 궁굴 narrow,tight,cramped,formal,stiff,strict
窮状 궁상 distress,wretched,condition
窯元 요원 pottery,potter
窯業 요업 ceramics,ceramic,industry
立体  solid,body
立体的  three,dimensional
立候補 립후보,입후보 candidacy,standing,candidate,bidding
立入禁止  off,limits,keep,out,restricted,forbidden
立国 입국 founding,nation
立地 립지,입지 choosing,site,deciding,location,standpoint,position
立場 립장,입장 position,situation,viewpoint,standpoint,point,view
立憲 립헌,입헌 constitutionalism
立札 입찰 bulletin,board,notice,billboard,roadside,sign
立案 립안,입안 planning,devising,drafting
立法 립법,입법 legislation,lawmaking
立法府 입법부 assize,court,legislature
立派  splendid,fine,handsome,elegant,imposing,prominent
立脚 립각,입각 being,based
立腹 입복 anger,offence,offense,rage,taking
立証 립정,입정 establishing,proof,demonstration,substantiation
竜巻 룡권,용권 tornado,waterspout
竜王 룡왕,용왕 dragon,king,promoted,rook
童心 동심 childlike,innocence,naivete
童話 동화 fairy,tale
童謡 동요 nursery,rhyme
童顔 동안 childlike,face,baby
端末 단말 terminal,computer,end
端末機 단말기 terminal
端的 단적 frank,direct,plain,straightforward,point,blank
端緒 단서 start,beginning,first,step,clue
競争 경쟁 competition,contest,rivalry,race
競争入札 경쟁입찰 competitive,bidding
競争力 경쟁력 competitiveness,competitive,edge,power
競合 경합 contention,competition,rivalry,quarrel
競合他社  competing,companies,rival
競売 경매 auction
競技 경기 game,match,contest
競技場 경기장 field,sports,stadium,arena
競歩 경보 racewalking,race,walking
競泳 경영 competitive,swimming,race
競演 경연 contest,competitive,performance
競艇 경정 boat,race
競走 경주 race
競走馬 경주마 racehorse
競輪 경륜 keirin
競馬 경마 horse,racing
競馬場 경마장 racecourse,race,track
竹刀 죽도 bamboo,sword
竹林 죽림 bamboo,thicket,grove
笑顔 소안 smiling,face,smile
符号 부호 sign,mark,symbol,code
符合 부합 agreement,coincidence,correspondence,conformity
第一 제일 first,foremost,number,most,important,best
第一人者 제일인자 leading,person,foremost,figure
第一声 제일성 first,speech,inaugural,address
第一歩 제일보 first,step
第一線 제일선 front,forefront
第一義 제일의 primary,significance,importance,first,principle,absolute
第三国 제삼국 third,country
第三者 제삼자 third,party,person,outsider,disinterested
第二 제이 second
筆名 필명 alias,pseudonym,pen,name
筆者 필자 writer,author
筆記 필기 notes,copying
筆記用具  writing,implement,tool
筆記試験 필기시험 written,examination
筆跡 필적 handwriting,calligraphy,specimen,example,penmanship,holograph
筆順 필순 stroke,order
筆頭 필두 brush,tip,first,list,head,chief
等価 등가 equivalence,equal,value,parity
等分 등분 equal,parts
等級 등급 grade,class,degree,rank,rating,order
等身 등신 body,proportions
等閑 등한 neglect,negligence,disregard,making,light
筋力 근력 physical,strength,muscle
筋肉 근육 muscle
筋道 근도 reason,logic,method,system,order,thread
筐体  case,casing,housing,enclosure,cabinet,chassis
筒井  round,well
答弁 답변 response,reply,answer,defence,defense
答案 답안 examination,paper,script,answer,sheet
答申 답신 report,reply,findings
策定 책정 formulation,decision,settling
策略 책략 scheme,tactic,stratagem,trick
箇所 개소 place,point,part,spot,area,passage
算出 산출 calculation,computation
算定 산정 calculation,estimation,computation
算数 산수 arithmetic
算盤  abacus
管内 관내 within,jurisdiction
管制 관제 control,controlling,coordination
管制塔 관제탑 control,tower
管制官  controller
管区 관구 jurisdiction
管弦楽  orchestral,music
管弦楽団  orchestra
管理 관리 control,management
管理人 관리인 administrator,janitor,manager,concierge,caretaker,superintendent
管理者 관리자 manager,landlord,warden,superintendent,supervisor,custodian
管理職 관리직 management,managerial,position,administrative,post
管財 관재 administration,property,custodianship,receivership
管轄 관할 jurisdiction,control
管長 관장 superintendent,priest,chief,abbot
箪笥 단사 chest,drawers,bureau,cabinet,tansu,dresser
節句 절구,절귀 seasonal,festival
節度 절도 moderation,standard
節操 절조 constancy,integrity,fidelity,principle,faithfulness,honor
節減 절감 retrenchment,curtailment,economy
節目 절목 turning,point,critical,juncture,knot
節約 절약,절요 economising,saving
範囲 범위 extent,scope,sphere,range,span
築山  artificial,hill
篤志家 독지가 charitable,person,philanthropist,volunteer,supporter
簡単 간단,간선 simple,easy,uncomplicated,brief,quick,light
簡易 간이 simplicity,convenience,easiness,quasi
簡潔 간결 concise,brief,succinct,compact
簡略 간략,간약 simple,brief
簡素 간소 simple,plain,modest
簡裁  summary,court
簿記 부기 journalization,journalisation,bookkeeping
籤引  lottery,drawn,lot
米人 미인 american,person
米価 미가 rice,price
米倉  rice,granary
米国 미국 america,usa
米穀 미곡 rice
米粒 미립 grain,rice
米飯 미반 cooked,rice
粉末 분말 fine,powder
粉砕 분쇄 pulverization,pulverisation,smashing,demolishing
粉飾 분식 embellishment,ornamentation,decoration,putting,makeup
粒子 립자,입자 particle,grain
粒状 립상,입상 granular,granulated
粗品 조품 small,present,trifling,gift,marketing,incentive
粗大 조대 coarse,rough,bulky
粗悪 조악 coarse,crude,inferior
粗暴 조포,조폭 rough,wild,rude,violent
粗末  crude,rough,plain,humble,shabby
粗筋  outline,summary,argument
粗野 조야 rustic,rude,vulgar,rough
粗鋼 조강 crude,steel
粘土 점토 clay
粘着 점착 cohesion,adhesion
粘粘  sticky,gluey,gummy,glutinous,viscous,gooey
粘膜 점막 mucous,membrane
粛清  purge
精々  most,best,utmost,much,possible
精力 정력 energy,vigor,vigour,vitality
精子 정자 sperm
精密 정밀 precise,exact,detailed,accurate,minute,close
精巧 정교 elaborate,delicate,exquisite
精度 정도 precision,accuracy
精彩 정채 brilliance,luster,lustre,colorfulness,colourfulness,vividness
精液 정액 semen
精神 정신 mind,spirit,soul,heart,ethos,attitude
精神的 정신적 mental,spiritual,emotional
精神科 정신과 psychiatry
精神薄弱 정신박약 mental,retardation,mentally,retarded
精神障害  mental,disorder,disability,illness
精算 정산 exact,calculation,squaring,accounts,adjustment
精米 정미 rice,polishing,polished
精製 정제 refining,purification
精通 정통 being,expert,conversant,first,ejaculation,semenarche
精進 정진 concentration,diligence,devotion,asceticism
精選 정선 careful,selection
精鋭 정예 elite,best,pick,cream,crop
糖分 당분 amount,sugar,content
糖尿病 당뇨병 diabetes,mellitus
糖質 당질 sugariness,saccharinity,carbohydrate
糧食 량식,양식 provisions
糸口 사구 beginning,start,first,step,clue,lead
系列 계렬,계열 series,sequence,system,succession,keiretsu,affiliated
系図 계도 family,tree,pedigree,genealogy
系統 계통 system,lineage,ancestry,family,line,group
系譜 계보 genealogy,lineage,family,tree,pedigree
糾合 규합 rally,muster
糾弾 규탄 censure,denunciation,attack,blaming
紀元 기원 era
紀元前 기원전 pre,era,bce
紀行 기행 travelogue
約束 약속 promise,agreement,arrangement,contract,pact,appointment
約款 약관 agreement,stipulation,article,clause
紅潮 홍조 flush,blush
紅白 홍백 red,white,two,teams,groups
紅茶 홍다,홍차 black,tea
紅葉 홍엽 autumn,colours,fall,colors,red,leaves
紋章 문장 crest,coat,arms
納付 납부 payment,supply
納入 납입 payment,supply,delivery
納屋  shed,barn,outhouse
納得 납득 consent,assent,agreement,understanding,comprehension,grasp
納税 납세 payment,taxes
納豆 납두 natto
納金 납금 payment
純度 순도 purity
純情 순정 pure,heart,naivete,innocence
純文学 순문학 pure,literature,belles,lettres
純益 순익 clear,profit,net,income
純粋  pure,true,genuine,unmixed
純金 순금 pure,gold,solid,fine
紙上 지상 paper,newspapers,letter
紙屑 지설 wastepaper,scrap,paper,scraps
紙幣 지폐 paper,money,note,bill
紙芝居  kamishibai,storytelling,pictures
紙袋 지대 paper,bag
紙面 지면 space,page,surface,paper,letter,writings
紛争 분쟁 dispute,conflict,trouble,strife
紛失 분실 loss,going,missing
紛糾 분규 complication,confusion,disorder
素人 소인 amateur,layman,ordinary,person,novice,respectable
素子 소자 element,elemental,device,data,datum
素描 소묘 drawing,sketch,outline,summary,synopsis
素敵 소적 lovely,wonderful,nice,great,fantastic,superb
素朴 소박 simple,artless,naive,unsophisticated
素材 소재 ingredient,material,resource,unprocessed,timber,raw
素案 소안 rough,plan,draft
素直 소직 obedient,meek,docile,unaffected,honest,frank
素粒子 소립자,소입자 elementary,particle
素質 소질 makings,aptitude,talent,qualities,nature,character
素顔 소안 unpainted,face,true,real,picture,nature
紡績 방적 spinning,spun,yarn
紡織 방직 spinning,weaving
索引 삭인,색인 index
紫外線 자외선 ultraviolet,rays,radiation
紫色 자색 purple,violet
累積 누적 accumulation
累計 누계,루계 cumulative,total,accumulated
累進 누진,루진 successive,promotion,gradual,graduated
細々  minutely,detail,particular,attention,poor,barely
細分 세분 subdivision
細工 세공 work,workmanship,craftsmanship,handiwork,artifice,trick
細心 세심 meticulous,careful,discreet,scrupulous,prudent
細目 세목 particulars,details,specified,items
細胞 세포 cell
細胞内  inside,cell,intracellular
細菌 세균 bacterium,bacteria,germ
細部 세부 details,particulars
紳士 신사 gentleman
紹介 소개 introduction,presentation,referral,listing
紹介文  introductory,essay
紹介者 소개자 introducer
紺屋  dyer
終了 종료 end,close,termination
終了後  after,end,post
終値  closing,price
終始 종시 beginning,end,whole,time,throughout,consistently
終局 종국 end,close,conclusion
終息 종식 having,ended,being,resolved
終戦 종전 end,war,cessation,hostilities
終日 종일 all,day,whole
終末 종말 end,close,conclusion,termination
終止符 종지부 full,stop,period,end
終点 종점 terminus,last,stop
終焉 종언 demise
終盤 종반 endgame,final,stage
終着駅 종착역 terminal,station
終結 종결 end,close
終身 종신 whole,life
終電 종전 last,train
組合 조합 association,union,guild
組成 조성 composition,constitution
組曲 조곡 suite
組織 조직 organization,organisation,formation,structure,construction,setup
組織的 조직적 systematic,organized,organizational
組長 조장 boss,foreman
組閣 조각 formation,cabinet
経営 경영 management,administration,operation,running,conducting
経営者 경영자 manager,proprietor
経常 경상 ordinary
経常利益 경상이익 current,profits,ordinary,profit,income,operating
経度 경도,경탁 longitude
経歴 경력,경역 personal,history,career
経済 경제 economy,economics,finance,finances,financial,circumstances
経済学 경제학 economics
経済封鎖 경제봉쇄 economic,blockade,embargo
経済界 경제계 economic,world,financial,circles,business,community
経済的 경제적 economic,economical,financial
経理 경리,경이 accounting,administration
経由 경유 going,through,via,way
経緯 경위 details,particulars,whole,story,sequence,events
経費 경비 expenses,expenditure,outgoings,outlays,costs
経路 경노,경로 course,route,path,channel,process,means
経過 경과 passage,elapsing,lapse,progress,development,course
経験 경험 experience
経験値  amount,experience,point,exp
経験者 경험자 experienced,person
経験豊富  experienced,well,versed
結党 결당 formation,party
結合 결합 combination,union,binding,catenation,coupling,joining
結婚 결혼 marriage
結婚式 결혼식 marriage,ceremony,wedding,nuptials
結婚相手  marriage,partner,spouse,wife,husband,future
結局 결국 after,all,end,ultimately,eventually,conclusion
結成 결성 formation,combination
結晶 결정 crystal,crystallization,crystallisation,fruits
結末 결말 end,conclusion
結束 결속 union,unity,solidarity,bundling,binding,tying
結果 결과 result,consequence,outcome,effect,coming,fruition
結核 결핵 tuberculosis,tubercule
結構 결구 splendid,nice,wonderful,delicious,sweet,sufficient
結社 결사 association,society
結託 결탁 conspiracy,collusion
結論 결론 conclusion
結集 결집 concentration,gathering,together,regimentation,marshalling,mobilization
絞殺 교살 strangulation,strangling
絞首刑 교수형 death,hanging,execution
給与 급여 pay,salary,wages,allowance,grant,supply
給付 급부 payment,provision,benefit,present,delivery,performance
給料 급료 salary,wages,pay
給水 급수 water,supply
給油 급유 refueling,lubricating,oiling
給食 급식 provision,lunch,providing,meal,service
絨毯  carpet,rug,runner
絨緞 융단 carpet,rug,runner
統一 통일 unity,consolidation,uniformity,unification,compatible
統一感 통일감 sense,unity,oneness
統制 통제 regulation,control
統合 통합 integration,unification,unity,combination,consolidation,synthesis
統帥 통솔,통수 supreme,command,high
統括 통괄 unification,bringing,together,generalization,control,supervision
統治 통치 rule,reign,government,governing
統計 통계 statistics
絵巻 회권 picture,scroll
絵巻物  picture,scroll
絵文字  emoji,pictorial,symbol,pictograph,pictogram,ascii
絵本 회본 picture,book
絵画  painting,picture
絵葉書  picture,postcard
絶交 절교 rupture
絶句 절구,절귀 becoming,speechless,jueju
絶叫 절규 scream,shriek,shout,exclamation
絶大 절대 tremendous,immense
絶好 절호 best,ideal,perfect
絶好調  perfect,form,going,swimmingly
絶妙 절묘 exquisite,superb,perfect,miraculous
絶対 절대 definitely,absolutely,unconditionally,absolute,unconditional,unmistakable
絶対的 절대적 absolute
絶望 절망 despair,hopelessness
絶滅 절멸 extinction,extermination,eradication,stamping,out,wiping
絶縁 절연 disconnection,insulation,isolation
絶頂 절정 top,summit,peak,height,zenith,climax
絹布 견포 silk,cloth
絹糸 견사 silk,thread
絹織物 견직물 silk,goods
継承 계승 inheritance,succession,accession,share,alike
継投 계투 relieving,pitcher
継続 계속 continuation
継続的 계속적 continuous
続々  successively,after,another
続伸 속신 continuous,rise
続出 속출 occurring,succession
続編 속편 continuation,sequel
続行 속항,속행 continuation,continuance,going,resuming
維持 유지 maintenance,preservation,improvement
維新 유신 reformation,revolution,renewal,meiji,restoration
綱紀 강기 law,order,discipline
綱領 강령 general,plan,main,points,summary,platform
網戸  window,screen,insect,mosquito,door
網羅 망라 encompassing,covering,including,comprising,comprehending
網膜 망막 retina
綺麗 기려 pretty,lovely,beautiful,fair,clean,clear
綿密 면밀 minute,detailed,careful,scrupulous,thorough
綿布 면포 cotton,cloth,material
緊密 긴밀 rigour,rigor,closeness,compactness,tightly,knit
緊張 긴장 tension,mental,strain,nervousness
緊急 긴급 urgency,emergency
緊縮 긴축 shrinkage,contraction,economy,retrenchment
緊迫 긴박 tension,strain
総会 총회 general,meeting
総体  all,whole,generally
総力 총력 total,energy,all,efforts
総動員 총동원 general,mobilization,mobilisation
総務 총무 general,affairs,business,manager,director,adjutant
総務部 총무부 executive,section
総勢 총세 all,members,whole,army
総合 총합 synthesis,coordination,putting,together,integration,composite
総合的  comprehensive,composite,all,embracing
総帥 총수 commander,chief,leader
総意 총의 consensus,collective,will,opinion
総括 총괄 summarization,summary,generalization,review
総数 총수 total,count
総本山 총본산 headquarters
総決算 총결산 concluding
総理 총리 prime,minister,premier,leading,overseeing,leader
総理大臣 총리대신 prime,minister,premier
総理府  pmo
総監 총감 inspector,general,commissioner
総督 총독 governor,general,viceroy
総統 총통 supreme,ruler,generalissimo,president,fuehrer
総裁 총재 president,director,general,governor,party,leader
総計 총계 total,sum
総評 총평 general,comment,sohyo
総論 총론 general,remarks
総辞職 총사직 mass,resignation
総選挙  general,election
総量 총량 aggregate,amount
総長 총장 president,secretary,general
総領事 총령사,총영사 consul,general
総額 총액 sum,total,amount
緑化 녹화 greening,tree,planting,afforestation
緑地 녹지 green,space
緑色 녹색 green,emerald,verdure
緑茶 녹다,녹차,록차 green,tea,japanese
緑青 녹청 verdigris,green,rust,copper
緒戦 서전 beginning,hostilities,competition
線路 선로 railway,track,line,railroad
線量 선량 dose
線香 선향 incense,stick
締切  deadline,closing,cut,off,end,cofferdam
締約 체약 conclusion,treaty
締結 체결 conclusion,execution,entering,fastening
編入 편입 admission,incorporation,enlistment,enrollment
編成 편성 composition,formation,organization,organisation,compilation
編物 편물 knitting,knitted,material,crochet
編者 편자 editor,compiler
編著 편저 compilation
編集 편집 editing,compilation
編集者 편집자 editor
緩和 완화 relief,mitigation,alleviation,relaxation,easing,softening
緩急 완급 pace,tempo,slow,fast,case,emergency
緩慢 완만 slow,sluggish,dull,lax,sloppy,lenient
緩衝地帯 완충지대 buffer,zone
緯度 위도 latitude
練習 련습,연습 practice,training,drill,exercise,workout
緻密 치밀 minute,fine,delicate,accurate,precise,elaborate
縁側  veranda,porch,balcony,open,corridor
縁談 연담 marriage,proposal,talks
縁起 연기 omen,sign,luck,origin,history,causation
縄文  jomon,period
縦断 종단 running,through,cutting,across,travelling,vertically
縦書 종서,총서 writing,vertically,vertical
縦横 종횡 length,width,breadth,lengthwise,crosswise,longitude
縫目 봉목 seam,stitch,suture
縫製 봉제 sewing
縮図 축도 reduced,drawing,miniature,copy,microcosm,microcosmos
縮小 축소 reduction,curtailment
縮尺 축척 reduced,scale,scaling,down
繁忙 번망 pressure,business,busy
繁栄 번영 prosperity,thriving,flourishing
繁殖 번식 breeding,multiplication,increase,propagation,reproduction
繁盛 번성 prosperity,flourishing,thriving
繁茂 번무 luxuriant,growth,rankness
繁華街 번화가 business,district,shopping,bustling,street,centre
繊細 섬세 dainty,delicate,fine,slim,sensitive,subtle
繊維 섬유 fibre,fiber,textile
織機 직기 loom,weaving,machine
織物 직물 textile,fabric
繭糸 견사 silk,thread
繰入 조입 inward,transfer,carry,over
缶詰  canned,food,tinned,confining,someone
罪人 죄인 criminal,lawbreaker,wrongdoer,offender
置物  ornament,decorative,object,figurehead
罰則 벌칙 punishment,penalty,penal,regulations,code
罰点 벌점 cross,mark,demerit
罰金 벌금 fine,penalty
署名 서명 signature
署員 서원 staff,member,station,employee,official
署長 서장 chief,head
罷免 파면 dismissal,discharge
羅列 나열,라렬 enumeration,citation,listing
羅針盤 나침반 compass
羅馬 나마 rome
羊毛 양모 wool
羊肉 양육 mutton,lamb
美人 미인 beautiful,woman
美化 미화 beautification,glorification
美女 미녀 beautiful,woman
美学 미학 esthetics,aesthetics
美容 미용 beauty,good,figure,appearance,features,beautification
美容師 미용사 beautician,cosmetician,hairdresser,hair,stylist
美容院 미용원 beauty,parlour,parlor,salon,hairdressing
美意識 미의식 sense,beauty,aesthetic
美点 미점 virtue,charm,merit,good,point
美術 미술 art,fine,arts
美術展  art,exhibition
美術館 미술관 art,gallery,museum
美貌 미모 beautiful,face,good,looks,beauty
美辞麗句 미사여구 flowery,words,rhetorical,flourishes
群像 군상 lively,group,dynamic,bunch
群島 군도 island,group,archipelago
群衆 군중 group,crowd,horde,throng,mob,multitude
群集 군집 crowd,community,group,herd,gathering,assembly
義兄 의형 brother,law,older,stepbrother
義勇 의용 heroism,loyalty,courage
義務 의무 duty,obligation,responsibility
義務教育 의무교육 compulsory,education
義塾 의숙 private,school
義太夫  gidayu
義妹 의매 sister,law,younger,stepsister
義姉 의자 sister,law,older,stepsister
義弟 의제 brother,law,younger,stepbrother
義援金  donation,money,contribution
義歯 의치 artificial,tooth
義母 의모 mother,law,foster,step
義父 의부 father,law,foster,stepfather
義理 의리 duty,sense,honor,honour,decency,courtesy
羽根 우근 feather,plume,down,wing,blade,shuttlecock
羽毛 우모 feathers,plumage,down
羽目 우목 panel,wainscoting,wainscotting,plight,fix,bind
羽織 우직 haori
羽衣 우의 robe,feathers,plumage,birds,type,bug
翌年 익년 following,year
翌日 익일 next,day
翌月 익월 following,month
翌朝 익조 next,morning
翌週 익주 following,week,next
習字 습자 penmanship
習得 습득 learning,acquisition
習性 습성 habit,behavior,behaviour,trait,nature
習慣 습관 habit,custom,practice,convention
翻弄 번롱 trifling,toying,playing,making,sport,fun
翻案 번안 adaptation
翻訳 번역 translation,deciphering,decoding
老人 노인,로인 old,person,senior,citizen,aged,elderly
老人性 노인성 senile
老人福祉 노인복지 welfare,aged
老化 노화 ageing,aging,senile,deterioration
老夫婦 노부부,로부부 old,couple,elderly
老女 노녀 elderly,woman
老婆 노파 old,woman
老婦 노부,로부 old,woman
老子 노자 laozi,lao,tzu,tse
老年 노년 old,age
老後 노후 old,age
老朽 노후 decrepitude,senescence,superannuation
老眼 노안,로안 presbyopia,farsightedness
老舗  old,shop
老若 노야,노약,로약 young,old,all,ages
老衰 노쇠,로쇠 senility,senile,decay,infirmity
老齢  advanced,age,senility
考古学 고고학 archaeology,archeology
考察 고찰 consideration,inquiry,enquiry,investigation,study
考慮 고려 consideration
考案 고안 plan,device,idea,design,contrivance,conception
考証 고정 investigation
耐久 내구 endurance,persistence
耐久性 내구성 durability
耐性 내성 resistance,tolerance
耐火 내화 fireproof
耐熱 내열 heat,resisting
耕作 경작 cultivation,farming
耕地 경지 arable,land
耳元 이원 close,ear
耳目 이목 eyes,ears,seeing,hearing
耳鼻科  otolaryngology
聖人 성인 saint,sage,refined,sake
聖地 성지 sacred,place,holy,ground,land
聖域 성역 sacred,precincts,sanctuary,consecrated,ground,holy
聖堂 성당 temple,church,sanctuary
聖戦 성전 holy,war,crusade
聖書 성서 bible,scriptures,holy,writ
聖母 성모 holy,mother,virgin,mary
聖火 성화 sacred,fire,olympic,flame
聖職者 성직자 clergyman,churchman,clergy
聴取 청취 hearing,asking,questioning,enquiry,listening
聴聞 청문 listening,hearing
聴衆 청중 audience,attendance,hearers
聴覚 청각 sense,hearing
聴講 청강 lecture,attendance,auditing
職人 직인 craftsman,artisan,tradesman,worker,workman
職務 직무 professional,duties
職員 직원 staff,member,personnel
職場 직장 place,work,workplace
職業 직업 occupation,profession,job,vocation,trade,calling
職権 직권 power
職歴 직력,직역 work,experience,history
職種 직종 type,occupation,occupational,category
職能 직능 occupational,ability,function,role
肉体 육분 body,flesh,outer,man
肉体的  bodily,physical,corporeal,sexual,sensual,flesh
肉声 육성 natural,voice
肉屋  meat,shop,butcher
肉眼 육안 naked,eye,physical
肉筆 육필 autograph,written,brush
肉薄 육박 closing,coming,close,pressing,hard,taking
肉親 육친 blood,relationship,relative
肉食 육식 meat,eating,diet,carnivorous
肌着 기착 underwear,underclothes,lingerie,chemise,singlet
肌色 기색 skin,colour,color,tone,flesh,pale
肖像 초상 portrait,likeness,picture
肝心 간심 essential,important,crucial,vital,main
肝炎 간담,간염 hepatitis
肝硬変  cirrhosis,liver
肝臓 간장 liver
肝要 간요 extremely,important,essential,vital,crucial
肢体  limbs,arms,legs,body
肥大 비대 swelling,enlargement,becoming,fat,hypertrophy
肥料 비료,비요 manure,fertilizer,fertiliser,compost
肥満  corpulence,fatness,obesity
肩書  title,job,position,degree,status,rank
肯定 긍정 affirmation,affirmative
育児 육아 childcare,child,rearing,nursing,upbringing
育成 육성 rearing,training,nurture,cultivation,promotion
育英 육영 education
肺炎 폐염 pneumonia
肺結核 폐결핵 pulmonary,tuberculosis,consumption
胃腸 위장 stomach,intestines,gastrointestinal,tract,digestive,organs
胃袋  stomach,breadbasket,inner,man,dietary,needs
胆石 단석 gallstones
背丈  stature,height
背中 배중 back
背任 배임 breach,trust,malfeasance,malpractice,misappropriation
背信 배신 betrayal,infidelity
背広 배광 business,suit
背後 배후 back,rear,background,behind,scenes
背景 배경 background,scenery,backdrop,setting,circumstances,context
背番号  uniform,number,shirt
背筋 배근 spine,line,backbone
背骨  spine,backbone,spinal,column
胎児 태아 fetus,foetus,embryo,unborn,child
胎動 태동 quickening,foetal,movement,fomenting
胎盤 태반 placenta,afterbirth
胞子 포자 spore
胡桃 호도 walnut
胡椒 호초 pepper
胡瓜 호과 cucumber
胡麻 호마 sesame,seeds
胴体  body,trunk,torso,hull,fuselage
胸像 흉상 bust
胸部 흉부 chest,breast
能力 능력 ability,faculty
能動 능동 activity
能動的 능동적 active
能楽  noh,play
能率 능률 efficiency,moment
能面  noh,mask
脂肪 지방 fat,grease,blubber,lard,suet
脂身 지신 fat,fatty,meat
脅威 협위 threat,menace
脅迫 협박 threat,menace,coercion,terrorism
脆弱 취약 weak,frail,fragile
脇役  supporting,role,minor
脇見 협견 looking,side,aside
脈拍 맥박 pulse,rate,pulsation,stroke
脈絡 맥락 logical,connection,chain,reasoning,coherence,context
脊髄  spinal,cord
脚光 각광 footlight,limelight
脚本 각본 script,screenplay,scenario
脚色 각색 dramatization,dramatisation,adaptation,embellishment,exaggeration,embroidery
脱出 탈출 escape,break,out,prolapse,proptosis
脱却 탈각 ridding,oneself,freeing,growing,out,overcoming
脱水 탈수 evaporation,dehydration,desiccation
脱皮 탈피 ecdysis,shedding,sloughing,molting,moulting,casting
脱硫 탈류,탈유 desulfurization,desulphurisation,desulphurization
脱税 탈세 tax,evasion
脱線 탈선 derailment,digression,deviation
脱落 탈락 dropping,out,falling,behind,wayside,desertion
脱衣 탈의,태의 undressing
脱衣所  dressing,room
脱走 탈주 escape,flight,breakout,fleeing,desertion
脱退 탈퇴 withdrawal,secession,leaving,pulling,out
脳出血 뇌출혈 cerebral,hemorrhage,haemorrhage
脳卒中 뇌졸중 stroke,cerebral,haemorrhage,hemorrhage
脳死 뇌사 brain,death
脳波 뇌파 brain,waves,electroencephalogram,eeg
脳炎 뇌염 brain,inflammation,encephalitis,cerebritis
腎臓 신장 kidney
腐敗 부패 decomposition,putrefaction,putrescence,spoilage,corruption,degeneracy
腐食 부식 corrosion,etching,action,acid,rot,rust
腕前  ability,skill,facility
腕力 완력 physical,strength,brute,arm
腕時計  wristwatch,watch
腕白  naughty,mischievous,unruly
腫瘍 종양 tumor,tumour,neoplasm,neoplasia
腰掛  seat,bench
腰痛 요통 lumbago
腰部 요부 loins,hips,pelvic,region,waist
腹一杯  full,stomach,bellyful,heartily
腹心 복심 trusted,friend,retainer
腹痛 복통 stomach,ache,abdominal,pain
腹膜炎 복막염 peritonitis
腹部 복부 abdomen
膨大 팽대 huge,vast,enormous,colossal,extensive,large
膨張  expansion,swelling,increase,growth
膨脹 팽창 expansion,swelling,increase,growth
臆病 억병 cowardly,timid,easily,frightened
臆病者  coward
臓器 장기 internal,organs,viscera,intestines
臨場感 임장감 presence,realism,ambiance
臨床 임상 clinical
臨時 임시 temporary,provisional,interim,special,extraordinary,extra
臨海 림해,임해 coastal,seaside,oceanfront,maritime
臨界 림계,임계 boundary,criticality,critical
臨終 임종 deathbed,dying,hour
自主 자주 independence,autonomy,self,reliance
自主的 자주적 independent,autonomous,voluntary
自他 자타 oneself,others,subject,object,transitivity
自任 자임 regarding,oneself,fancying,seeing,considering,pretension
自伝 자전 autobiography
自体 자분 itself,oneself,originally,naturally,nature,start
自作 자작 making,oneself
自供 자공 confession
自信 자신 self,confidence
自分 자분 myself,yourself,oneself,himself,herself,you
自分自身  oneself,myself
自制 자제 self,control,restraint
自前 자전 working,independently
自力 자력 self,salvation
自助 자조 self,help,reliance
自動 자동 automatic,intransitive,verb
自動化 자동화 automation
自動的 자동적 automatic
自動車 자동차 automobile,motorcar,motor,vehicle,car,auto
自叙伝 자서전 autobiography
自問 자문 asking,oneself
自営 자영 self,employment
自営業  independent,business,self,employment
自在 자재 freely,will
自家 자가 own,personal,autologous
自尊 자존 self,respect,esteem,importance,pride
自己 자기 self,oneself
自己管理  self,management
自己紹介 자기소개 self,introduction
自己資本 자기자본 net,worth,owned,capital
自律 자률,자율 autonomy,self,control
自律神経 자율신경 autonomic,nerves
自慢 자만 pride,boast
自我 자아 self,ego
自明 자명 self,evident,obvious,axiomatic,explanatory,trivial
自棄 자기 desperation,despair,self,abandonment
自殺 자살 suicide
自民 자민 ldp
自民党 자민당 ldp
自決 자결 self,determination,suicide
自治 자치 self,government,autonomy,local
自治体  municipality,local,government,autonomous,body
自治権 자치권 autonomy
自活 자활 self,support
自浄  self,purification,cleansing
自滅 자멸 self,destruction,ruining,oneself,natural,decay
自炊 자취 cooking,oneself,self,catering
自然 자연 nature,natural,spontaneous,automatic,naturally,spontaneously
自然公園 자연공원 nature,park,natural
自然環境 자연환경 natural,environment
自然界 자연계 nature,natural,world,realm
自然科学 자연과학 natural,science
自由 자유 freedom,liberty
自由主義 자유주의 liberalism
自由化 자유화 liberalization,liberalisation,freeing
自由形 자유형 freestyle
自由経済 자유경제 free,economy
自画像  self,portrait
自発 자발 spontaneity,spontaneous,passive
自発的 자발적 spontaneous,voluntary
自白 자백 confession,acknowledgement,acknowledgment
自省 자생,자성 self,examination,reflection
自社 자사 company,works,house,belonging
自称 자칭 self,proclaimed,professed,styled,would,professing
自立 자립 independence,self,reliance
自筆 자필 autograph,holograph
自粛  self,restraint,voluntary,discipline
自給 자급 self,support
自習 자습 self,study,teaching,oneself
自薦 자천 self,recommendation
自衛 자위 self,defense,defence
自衛隊 자위대 jsdf
自覚 자각 self,consciousness,awareness
自負 자부 pride,self,confidence
自販 자판 automobile,sales
自販機 자판기 vending,machine
自責 자책 self,condemnation,reproach,accusation
自身 자신 self,oneself
自転車 자전거,자전차 bicycle,bike
自閉症 자폐증 autism
自首 자수 surrender,turning,oneself
臭気 취기 bad,smell,stink
至上 지상 supremacy
至急 지급 urgent,pressing,immediate,prompt,express,urgently
至福 지복 beatitude,supreme,bliss
至難 지난 most,difficult,next,impossible
致命傷 치명상 fatal,wound
致命的 치명적 fatal,lethal
致死 치사 lethal,fatal
致死量 치사량 lethal,dose
興信所 흥신소 detective,agency
興味 흥미 interest,curiosity,zest
興味津々  very,interesting,absorbing,interest
興奮 흥분 excitement,stimulation,agitation,arousal
興業 흥업 promotion,industry
興行 흥행 show,performance,act,entertainment,industry,business
興隆 흥륭,흥융 rise,prosperity
舌戦 설전 war,words
舗装  pavement,road,surface
舞台 무태 stage,scene,setting
舞台裏  offstage,backstage,behind,scenes
舞姫 무희 female,dancer,dancing,girl,danseuse
舞踊 무용 dancing,dance
舞踏  dance,dancing
舟艇 주정 boat,watercraft
航法 항법 sailing,navigation
航海 항해 voyage,navigation,sailing,passage,cruise
航空 항공 aviation,flying
航空会社  airline,company
航空便 항공편 airmail,air,mail,service,transport
航空券 항공권 airline,ticket,plane,air
航空機 항공기 aircraft
航空母艦 항공모함 aircraft,carrier
航行 항행 cruise,navigation,sailing
航路 항로 route,course,line,run
舶来 박래 imported,foreign,made
船主 선주 shipowner
船体  hull
船便 선편 surface,mail,sea,ferry,service,steamer
船出 선출 setting,sail,starting,anew,embarking,new
船員 선운,선원 sailor
船室 선실 stateroom,cabin
船旅  trip,boat,sea,voyage,cruise
船橋 선교 pontoon,bridge
船舶 선박 vessel,ship,shipping,seacraft
船長 선장 skipper,length,ship
艦船 함선 vessels,warship
艦艇 함정 military,vessel,war,fleet
艦隊 함대 fleet,armada
良好 양호 good,fine,excellent,favorable,favourable,satisfactory
良妻 양처 good,wife
良心 양심 conscience
良識 량식,양식,양지 good,sense
良質 양질 good,quality,fine,superior,high
色々  various,all,sorts,variety,colors
色彩 색채 colour,color,hue,tints
色気  colouring,coloring,shade,colour,sex,appeal
色素 색소 pigment,coloring,colouring,colorant,colourant
色調 색조,색주 color,tone,colour
艶々  glossy,bright,slick
芝居  play,drama
芝居小屋  playhouse,theatre,theater
芝生  lawn,grass
芝草 지초 lawn,sod,turf
花園 화원 flower,garden
花壇 화단 flower,bed
花婿 화서 bridegroom
花嫁 화가 bride
花屋 화옥 florist,flower,shop
花弁 화변 petal
花形 화형 floral,pattern,flourish,ornament,star
花束 화속 bunch,flowers,bouquet
花柳界 화류계 pleasure,quarters,world,geisha,demimonde
花火 화화 fireworks
花火大会  display,fireworks,firework
花瓶 화병 vase
花粉 화분 pollen
花粉症 화분증 hay,fever,pollinosis
花見  flower,viewing
花輪 화륜 wreath,garland
花鳥 화조 flowers,birds
芳香 방향 perfume,fragrance,aroma,balm,sweet,scent
芸人 예인,운인 entertainer,performer,artiste,talented,person,accomplished
芸名 예명 stage,name
芸者 운자 geisha
芸能 예능 public,entertainment,performing,arts,accomplishments,attainments
芸能人 예능인 performer,entertainer,celebrity
芸術 예술 art,arts
芸術家 예술가 artist
芸術祭 예술제 art,festival
芸術院 예술원 academy,arts
苗字  surname,family,name
苗床 묘상 seedbed,nursery,seed,plot
苗木 묘목 seedling,sapling,young,tree
苛々  get,irritated,annoyed,edge,fret,lose
若人 야인,약인 young,person
若布  wakame
若干 약간 some,few,number,little,somewhat,certain
若年 약년 youth
若手 야수 young,person
若松  young,pine
若者 약자 young,man,woman,people,youth,youngsters
若葉  new,leaves,young,fresh,verdure
苦労 고로 trouble,hardship,difficulty,labour,labor,toil
苦味 고미 bitterness,bitter,taste
苦境 고경 difficult,situation,adverse,circumstances,predicament,trouble
苦心 고심 pains,hard,work,effort,trouble,labour
苦悩 고뇌 agony,anguish,suffering,distress
苦情 고정 complaint,troubles,objection,grievance
苦慮 고려 worrying,oneself,being,anxious
苦戦 고전 hard,fight,close,game,struggle,tight
苦手 고수 poor,weak
苦渋  bitterness,distress,pain,anguish,affliction,astringency
苦痛 고통 pain,agony,bitterness
苦笑 고소 bitter,smile,wry,strained,laugh,sarcastic
苦言 고언 candid,advice,frank,honest,opinion,exhortation
苦難 고난 suffering,distress,hardship,trial
英会話  english,conversation
英単語  english,word
英吉利 영길리 united,kingdom,britain,great,england
英和 영화 english,japanese
英国 영국 united,kingdom,britain,great
英字 영자 english,letter,alphabetic,character
英文 영문 english,writing,sentence,text,literature,lit
英文学 영문학 english,literature,british
英明 영명 intelligent,wise,bright,brilliant,clear,sighted
英気 영기 great,wisdom,excellent,disposition,strength,willpower
英知 영지 wisdom,intelligence,intellect
英訳 영역 english,translation
英語 영어 english
英雄 영웅 hero,heroine,great,person,eroica,symphony
茄子 가자 eggplant,aubergine
茣蓙  rush,mat,matting
茶室 다실,차실 tearoom,tea,house,arbour,arbor
茶屋  teahouse,rest,stop,tea,house,dealer
茶碗 차완 rice,bowl,tea,cup,teacup
茶色 다색,차색 light,brown,tawny
茶褐色 다갈색 liver,color
茶道 다도,차도 tea,ceremony,way
草原 초원 grassy,field,grassland,meadow,savannah,prairie
草履 초리 zori
草書 초서 grass,style
草木 초목 plants,vegetation
草案 초안 draft
草稿 초고 notes,draft,manuscript
草花 초화 flower,flowering,plant
草食 초식 herbivorous,plant,eating,graminivorous
荒廃 황폐 ruin,destruction,devastation,waste,decay
荒木  logs,bark,rough,wood,unseasoned,timber
荒波 황파 raging,waves,stormy,seas,hardships,troubles
荒野 황야 wasteland,wilderness,deserted,land,prairie,vast
荘厳 장엄 solemn,sublime,grand,magnificent,impressive
荷台 하태 luggage,carrier,roof,rack
荷札 하찰 label,tag
荷物 하물 luggage,baggage,package,burden,payload
莫大 막대 vast,huge,immense,enormous,colossal,malva
菓子 과자 confectionery,sweets,candy,cake
菓子屋  confectionery,shop,candy,store,sweet
菜園 채원 vegetable,garden
菜種 채종 rapeseed,coleseed
菜食 채식 vegetable,diet
菩薩 보살 bodhisattva,high,monk
華僑 화교 overseas,chinese
華美 화미 splendor,splendour,gorgeousness,pomp,magnificence,showiness
華道 화도 flower,arrangement
華麗 화려 splendid,magnificent,gorgeous
萌芽 맹아 germination,germ,sprout,bud,sign
萎縮 위축 withering,shrivelling,shrinking,atrophy,contraction
萩原  reedy,field
落下 낙하,락하 fall,drop,descent,coming,down
落差 낙차,락차 difference,elevation,head,drop,fall,distance
落札 낙찰 successful,bid,winning,tender
落第 낙제,락제 failure,failing,advance
落胆  discouragement,despondency,dejection,disappointment
落語  rakugo,comic,story
落選 낙선,락선 election,loss,rejection
落雷 낙뢰,락뢰 lightning,strike,thunderbolt,bolt,struck
葉巻  cigar
葉書 엽서 postcard,memo,note,card
著作 저작 writing,book
著作権 저작권 copyright
著名 저명 well,known,noted,celebrated
著書 저서 work,book,writings
著者 저자 author,writer
葛藤 갈등 conflict,complication,troubles,discord
葡萄 포도 grape,grapevine
葡萄牙 포도아 portugal
葬儀 장의 funeral,service
葬列 장렬 funeral,procession
葬式 장식 funeral
葬送 장송 funeral,burial,rites,attendance
蒸気 증기 steam,vapour,vapor,steamboat,locomotive
蒸発 증발 evaporation,disappearance,unexplained
蓄積 축적 accumulation,accumulate,store
蓄財 축재 amassing,wealth
蓄電池 축전지 storage,battery
蔵書 장서 collection,books,library
蔵相 장상 minister,finance
蕎麦 교맥 buckwheat,soba
蕎麦屋  soba,restaurant
薄弱 박약 feebleness,weakness,weak
薔薇 장미 rose
薔薇色 장미색 rose,colour,color,bright,cheerful,rosy
薩摩芋  sweet,potato
薪炭 신탄 wood,charcoal,fuel
薬剤  medicine,drug,chemical
薬剤師  pharmacist,chemist
薬味 약미 condiment,spice
薬品 약품 medicine,chemicals
薬学 약학 pharmacy,pharmaceutics
薬局 약국 pharmacy,drugstore,hospital,dispensary
薬指 약지 ring,finger,fourth
薬物 약물 medicines,drugs
薬缶 약부 kettle
藩主 번주 feudal,lord,daimyo
藻類 조류 seaweed,algae
蘇維埃  soviet,union
虐待 학대 abuse,ill,treatment,maltreatment,mistreatment,cruelty
虐殺 학살 slaughter,massacre
虚偽 허위 falsehood,untruth,lie,misinformation,fallacy
虚弱 허약 feebleness,weakness,imbecility
虚心 허심 open,minded,receptive
虚栄 허영 vanity,vainglory
虚栄心 허영심 vanity
虚構 허구 fiction,fabrication,concoction,fictitious,fictional,imaginary
虚無 허무 nihility,nothingness
虚空 허공 empty,space,sky
虫歯 충치,훼치 cavity,tooth,decay,decayed,dental,caries
蚊帳 문장 mosquito,net
蚕糸  silk,thread,yarn
蛇口 사구 faucet,tap
蛇行 사행 meandering,snaking,zigzagging
蛋白質 단백질 protein
蛍光灯  fluorescent,lamp,light
蛮勇 만용 foolhardiness,recklessness,savage,valour,valor,brute
蛮行 만행 act,barbarity,barbarism,brutality,savagery
蜂蜜 봉밀 honey
蜘蛛 지주 spider
蜜柑 밀감 mandarin,orange,tangerine,clementine,satsuma,citrus
蜻蛉  dragonfly,damselfly
蝋燭 납촉 candle
蝶々  butterfly
蝶蝶  butterfly
融合 융합 agglutination,adhesion,fusion,combination,blending,uniting
融和 융화 harmony,reconciliation
融資 융자 financing,loan
融通 융통 lending,finance,loan,adaptability,versatility,flexibility
螺旋 나선,라선 spiral,helix,screw
血友病 혈우병 haemophilia
血圧 혈압 blood,pressure
血液 혈액 blood
血液型 혈액형 blood,type,group
血液検査 혈액검사 blood,test,hemanalysis
血痕 혈흔 bloodstain
血管 혈관 blood,vessel,vein
血糖 혈당 blood,sugar
血縁 혈연 blood,relationship,consanguinity,relative
衆議院 중의원 house,representatives
衆院 중원 house,representatives
行事 항사,행사 event,function
行使 행사 use,exercise
行儀 항의,행의 manners,behavior,behaviour
行列 항렬,행렬 line,queue,procession,parade,matrix
行動 행동 action,conduct,behaviour,behavior,mobilization,mobilisation
行司 행사 referee
行員 행운,행원 bank,clerk
行政 행정 administration,governance,authorities,authority
行政処分 행정처분 administrative,measures
行政機関 행정기관 administrative,organ,body
行政訴訟 행정소송 administrative,litigation
行方 행방 whereabouts,outcome
行方不明 행방불명 missing,lost,unaccounted,whereabouts,unknown
行楽  outing,excursion,pleasure,trip,going,picnic
行楽地  tourist,resort,holiday
行為 행위 act,deed,conduct
行程 항정,행정 journey,course,distance,march,flight,drive
行脚 행각 pilgrimage,walking,tour,travelling
行進 항진,행진 march,parade
行間 항간,행간 between,lines
行革  administrative,reform
術後  postoperative,after,surgery
術語 술어 technical,term,terminology,nomenclature
街宣車  propaganda,truck
街灯  street,light
街角  street,corner
街路 가로 road,street,avenue
街路樹 가로수 roadside,trees
街道 가도 highway,main,road,path
街頭 가두 street
衛星 위성 satellite,moon
衛生 위생 hygiene,sanitation,health
衛生的 위생적 hygienic,sanitary
衝動 충동 impulse,impetus,urge
衝撃 충격 shock,impact,crash
衝突 충돌 collision,crash,running,into,conflict,quarrel
衣料 의료 clothing
衣料品  clothing,articles,apparel
衣服 의복 clothes
衣装 의장 clothing,costume,outfit,garment,dress
衣類 의류 clothes,clothing,garments
衣食住 의식주 necessities,life
表彰 표창 public,acknowledgment,acknowledgement,recognition,commendation,awarding
表彰状 표창장 testimonial,certificate,commendation
表情 표정 facial,expression,countenance,look,appearance
表明 표명 declaration,indication,representation,manifestation,demonstration,expression
表札 표찰 nameplate,doorplate
表決 표결 vote,voting
表現 표현 expression,presentation,representation,notation
表示 표시 indication,expression,showing,manifestation,demonstration,display
表紙 표지 cover,binding
表裏 표리,표이 front,back,inside,outside,two,sides
表計算  spread,sheet
表記 표기 expression,writing,written,representation,notation,transcription
表面 표면 surface,face,outside,exterior,appearances,superficiality
表題 표제 title,index,heading,headline,caption
衰弱 쇠약 weakness,debility,breakdown,prostration
衰退 쇠퇴 decline,degeneration,decay,waning,ebbing
衷心 충심 innermost,feelings
袋小路  blind,alley,deadlock,impasse,dead,end
被保険者 피보험자 insured,person
被写体  subject
被告 피고 defendant,accused
被告人 피고인 accused,defendant,prisoner,bar
被害 피해 damage,injury,harm
被害者 피해자 victim,injured,party,sufferer
被服 피복 clothing
被災 피재 being,victim,suffering
被災者 피재자 victim
被爆 피폭 being,bombed,nuked
被疑者 피의자 suspect
裁判 재판 trial,judgement,judgment
裁判官 재판관 judge
裁判所 재판소 court,courthouse
裁定 재정 decision,ruling,award,arbitration
裁決 재결 decision,ruling,judgement,judgment
裁縫 재봉 sewing,needlework
裁量 재량 discretion,judgement
装丁 장정 binding,design
装備 장비 equipment
装甲 장갑 armoring,armouring,armor,armour
装着 장착 equipping,installing,fitting,mounting,putting
装置 장치 equipment,device,installation,apparatus,stage,setting
装飾 장식 ornament,decoration
裏側 이측 reverse,other,side,lining
裏口 이구 backdoor,rear,entrance,unauthorized,illicit,illegal
裏方 이방 scene,shifter,lady,consort
裏目 이목 reverse,side,opposite,purl,stitch
裏腹 이복 opposite,reverse,contrary
裏表  back,front,inside,outside,both,sides
裏道 리도,이도 back,lane,byway,street,unfair,means
裏金 리금,이금 bribe,secret,fund,slush,money,bribery
裏門 리문,이문 back,gate
裏面 이면 back,reverse,other,side,inside,tails
裕福 유복 wealthy,rich,affluent,well,off
補佐 보좌 aid,help,assistance,assistant,counselor,counsellor
補修 보수 repair,mending
補償 보상 compensation,reparation
補充 보충 replenishment,supplementation,supplement,replacement,refilling
補助 보조 assistance,support,aid,help,subsidy,supplement
補完 보완 complementation,supplementation,completion
補強 보강 reinforcement,strengthening
補欠  filling,vacancy,supplementation,substitute,deputy,alternate
補正 보정 correction,revision,compensation
補正予算  revised,budget,supplementary
補給 보급 supply,supplying,replenishment
補聴器 보청기 hearing,aid
補足 보족 supplement,complement
裸婦 나부,라부 nude,woman,naked
裸足 라족 barefoot,superior
製作 제작 manufacture,production
製作費 제작비 manufacturing,cost,production
製品 제품 manufactured,goods,finished,product
製図 제도 drafting,drawing
製油所  oil,refinery
製法 제법 manufacturing,method,recipe,formula
製糖 제당,제탕 sugar,manufacture
製紙 제지 papermaking,paper,making,manufacture
製薬 제약 medicine,manufacture,drug
製造 제조 manufacture,production
製鉄 제철 iron,manufacture
製鉄所 제철소 ironworks,steelworks
製鋼 제강 steel,manufacture
複写 복사 copying,duplication,reproduction,copy
複利 복리 compound,interest
複合 복합 composite,combined,complex
複数 복수 plural,multiple,several
複製 복제 reproduction,duplication,reprinting
複雑 복잡 complex,complicated,intricate,mixed
褐色 갈색 dark,brown
褒美  reward,prize
褒賞 포상 prize,award,reward
襟元  front,neck,collar
襲撃 습격 attack,charge,raid
西側  west,side,bank
西南 서남 south,west
西口 서구 west,entrance
西方 서방 western,direction
西日 서일 westering,sun,setting
西日本  western,japan
西暦  common,era,christian,anno,domini,western
西欧 서구 western,europe,west,occident
西洋 서양 west,occident,western,countries
西洋人 서양인 western,people
西独 서독 west,germany
西班牙 서반아 spain
西瓜 서과 watermelon
西部 서부 western,part,west
西風 서풍 west,wind
要人 요인 important,person
要件 요건 important,matter,requirement,requisite,necessary,condition
要員 요원 personnel,required,person
要因 요인 main,cause,primary,factor
要所 요소 important,point,position
要旨 요지 point,essentials,gist,summary,fundamentals
要望 요망 demand,request
要求 요구 demand,firm,request,requisition,requirement,desire
要注意 요주의 need,caution,care
要点 요점 gist,main,point
要約 요약 summary,digest
要素 요소 component,factor,item,element,member
要綱 요강 main,principle,gist,general,plan,guidelines
要職 요직 important,post,office,key,position
要衝 요충 important,point,strategic,position,key
要請 요청 appeal,call,request,claim,demand,axiom
要項 요항 important,points,main
要領 요령 point,gist,essentials,tenets,outline,knack
覆面 복면 mask,veil,disguise,anonymous,unmarked,incognito
覇権 패권 hegemony
覇気 패기 spirit,drive,vigour,vigor,ambition,aspiration
覇者 패자 supreme,ruler,conqueror,champion,winner,titleholder
見事 현사 splendid,magnificent,excellent,fine,superb,beautiful
見地 견지,현지 point,view
見学 견학,현학 inspection,study,observation,field,trip,tour
見当 현당 estimate,guess,conjecture,aim,direction,bearings
見所  highlight,high,point,main,attraction,thing
見方  viewpoint,point,view,way,understanding,appreciating
見本 견본 sample,specimen,pattern,model,example
見本市 견본시 trade,fair
見栄  airs,pretensions,show,ostentation,display,appearance
見物 견물,현물 sightseeing,watching,viewing,sightseer,watcher,spectator
見物人  spectator,sightseer,onlooker
見聞 견문,현문 information,experience,knowledge,observation
見解 견해,현해 opinion,point,view
見識 견식,견지,현식 views,opinion,discernment,pride,self,respect
規制 규제 regulation,policing,control,restriction
規則 규칙 rule,regulation
規定 규정 stipulation,prescription,provision,regulation,rule
規律 규율 order,observance,discipline,rules,law,regulations
規格 규격 standard,norm
規模 규모 scale,scope,plan,structure
規準 규준 standard,basis,criterion,norm,reference,datum
規程 규정 official,regulations,inner,rules
規範 규범 model,standard,pattern,norm,criterion,example
規約 규약 agreement,rules,code,protocol,convention,bylaw
視力 시력 eyesight,vision,visual,acuity
視察 시찰 inspection,observation
視点 시점 opinion,point,view,visual
視界 시계 field,vision,visibility,view,visual,ken
視線 시선 glance,gaze,look
視聴 시청 looking,listening,viewing,attention,interest
視聴率 시청률 ratings,audience,rating,viewing,rate
視聴者 시청자 viewer,audience
視覚 시각,시교 sense,sight,vision
視野 시야 field,vision,view
覚悟 각오,교오 readiness,preparedness,resolution,resignation
覚書 각서,교서 memo,memorandum,note
覚醒 각성,교성 awakening,arousal,revival,disillusion,disillusionment
覚醒剤  stimulant
親交 친교 intimacy,friendship,friendly,relations
親会社  parent,company
親分 친분 boss,leader,kingpin,chief,head
親切 친절 kind,gentle,considerate,generous,friendly,nice
親友 친우 close,friend,bosom,buddy,crony,chum
親善 친선 friendship,goodwill,friendly,relations,amity
親子 친자 parent,child
親孝行  filial,piety
親密 친밀 intimacy,friendship
親愛 친애 deep,affection,dear,beloved
親戚 친척 relative,relation,kin
親指 친지 thumb
親方  master,boss,chief,foreman,supervisor,stable
親族 친족 relative,relation
親日 친일 pro,japanese
親書 친서 official,letter,personal,message,handwritten,autograph
親父 친부 old,man
親睦 친목 friendship,amity
親近感 친근감 affinity,feeling,closeness,kinship
親類 친유 relative,relation,kin
観光 관광 sightseeing,tourism
観光客 관광객 tourist
観劇 관극 theatre,going,theater
観客 관객 audience,spectator,spectators
観察 관찰 observation,survey,watching
観念 관념,관염 idea,notion,concept,conception,sense,resignation
観戦 관전 watching,game,spectating,observing
観測 관측 observation,survey,measurement
観点 관점 point,view
観衆 관중 spectators,onlookers,members,audience
観覧 관람 viewing
観賞 관상 admiration,appreciation,enjoyment,viewing
観音 관음 avalokiteshvara,avalokitesvara,kannon,kwannon,guanyin
角度 각도 angle
角界 각계 world,sumo
角膜 각막 cornea
解任 해임 dismissal,discharge,removal
解体 해분 demolition,taking,down,dismantling,disassembly,apart
解剖 해부 dissection,autopsy,analysis
解剖学 해부학 anatomy
解放 해방 release,unleashing,liberation,emancipation,setting,free
解散 해산 dispersing,dissolving,liquidating,disbanding
解明 해명 elucidation,explication,explaining,unravelling,clarification,understanding
解析 해석 analysis,analytical,study,parsing,parse
解決 해결 settlement,solution,resolution
解決方法  way,solving,solution
解決策 해결책 solution,strategy
解消 해소 cancellation,liquidation,resolution,reduction
解熱 해열 lowering,fever,alleviation
解禁 해금 lifting,ban,raising,embargo,opening,season
解答 해답 answer,solution
解約 해약 cancellation,contract
解説 해설,해열 explanation,commentary,exposition,elucidation
解読 해독 deciphering,decoding
解釈 해석 explanation,interpretation
解除 해제 cancellation,rescinding,release,calling,off,lifting
解雇 해고 discharge,dismissal
触媒 촉매 catalyst
触発 촉발 detonation,contact,touching,off,triggering,sparking
触覚 촉각 sense,touch,tactile,tactual
言動 언동 speech,conduct,words,deeds
言及 언급 reference,allusion
言明 언명 declaration,statement,assertion
言葉  language,dialect,word,words,phrase,term
言語 언어 language
言論 언론 speech,expression,views,discussion
言質 언질 commitment,pledge,promise
訂正 정정 correction,revision,amendment
計上 계상 appropriation
計器 계기 meter,gauge
計測 계측 measuring,measurement
計画 계획 plan,project,schedule,scheme,program,programme
計画的 계획적 planned,scheduled,systematic
計算 계산 calculation,reckoning,count,forecast
計量 계량 measuring,weighing,metric,distance,function
討論 토론 debate,discussion
討議 토의 debate,discussion
訓令 훈령 directive,instructions
訓戒 훈계 warning,admonition
訓示 훈시 instruction,direction,briefing
訓練 훈련 training,drill,practice,discipline
託児所 탁아소 creche,day,nursery
託宣 탁선 oracle
記事 기사 article,news,story,report,account
記入 기입 entry,filling,out
記号 기호 symbol,code,sign,notation
記帳 기장 registry,entry,book,keeping,signature
記念 기념 commemoration,celebration,honoring,memory
記念日 기념일 memorial,day,commemoration,anniversary
記念碑 기념비 commemorative,plaque,stone,monument
記憶 기억 memory,recollection,remembrance,storage
記章 기장 medal,badge,insignia
記者 기자 reporter,journalist
記者会見  press,conference
記載 기재 mention,record,entry,statement,listing
記述 기술 description,account
記録 기록,기여 record,minutes,document,results,score,set
記録的 기록적 record
訪中 방중 visit,china
訪問 방문 call,visit
訪問者 방문자 visitor
訪日 방일 visit,japan
訪欧 방구 visit,europe,visiting
訪米 방미 visit,america
設備 설비 equipment,facilities,installation,accommodations,conveniences,arrangements
設問 설문 posing,question
設定 설정 establishment,creation,posing,setting,scene,options
設定可能  configurable
設立 설립 establishment,founding,incorporation
設置 설치 establishment,institution,installation
設計 설계 plan,design,layout
許可 허가 permission,approval,authorization,license,permit,authorize
許容 허용 permission,allowance,acceptance,tolerance,pardon
許諾 허락 consent
訳者 역자 translator
訴状 소장 petition,complaint,brief
訴訟 소송 litigation,lawsuit
訴追 소추 prosecution,indictment,impeachment
診察 진찰 medical,examination
診断 진단 diagnosis,medical,examination
診療 진료 diagnosis,treatment,medical,care
診療所 진료소 clinic,medical,office,infirmary
証人 정인 witness
証券 정권 bond,bill,certificate,security
証拠 정거 evidence,proof
証明 정명 proof,verification,certification
証明書  certificate,credentials
証書 정서 document,certificate,paper,bond,deed
証言 정언 testimony,evidence
詐取 사취 defrauding,swindle
詐欺 사기 fraud,swindle,graft,cheating,trick,scam
詐欺師 사기사 swindler,imposter,crook,cheater
詐称 사칭 misrepresentation,false,statement
詔書 조서 imperial,edict,decree
評伝 평전 critical,biography
評価 평가 valuation,appraisal,evaluation,assessment,estimation,rating
評判 평판 fame,reputation,popularity,rumour,talk
評決 평결 decision,verdict
評論 평론 criticism,critique
評論家 평론가 critic,reviewer,commentator
評議 평의 conference,discussion
評議員 평의원 trustee,councillor
試作 시작 trial,manufacture,experiment,test,piece,prototype
試写 시사 preview,private,showing
試合 시합 match,game,bout,contest
試料 시료 sample,specimen,test,piece
試案 시안 tentative,plan,draft
試着  trying,clothes
試算 시산 trial,calculation,preliminary,estimation
試練 시련,시연 test,trial,probation,ordeal,tribulation
試薬 시약 reagent
試行 시항,시행 making,attempt,trial,run
試行錯誤 시행착오 trial,error
試運転 시운전 trial,run,test
試金石 시금석 touchstone,lydian,stone,test,litmus
試食 시식 sampling,food,tasting,trying
試験 시험 examination,exam,test,trial,experiment
試験場 시험장 examination,hall,room,laboratory,experimental,station
試験的 시험적 experimental,provisional
詩人 시인 poet
詩情 시정 poetic,sentiment,interest,inspiration
詩歌 시가 poetry,poems
詩集 시집 poetry,anthology,collection,poems,collected
詰問 힐문 cross,examination,close,questioning,demanding,explanation
話題 화제 topic,subject
該当 해당 corresponding,being,applicable,relevant,coming,under
詳報 상보 detailed,report,full,details,particulars
詳細 상세 details,particulars,specifics,detailed,specific,minute
詳述 상술 detailed,explanation
誇大 과대 exaggeration,hyperbole
誇張 과장 exaggeration
誇示 과시 ostentation,display
誌上 지상 magazine
誌面 지면 page,magazine
認可 인가 approval,license,licence,permission
認定 인정 authorization,authorisation,acknowledgment,acknowledgement,certification,recognition
認知 인지 acknowledgement,acknowledgment,recognition,cognition
認証 인정 certification,attestation,authentication,confirmation,imperial
認識 인식,인지 recognition,awareness,perception,understanding,knowledge,cognition
誓約 서약 oath,vow,pledge,covenant
誕生 탄생 birth,creation,formation
誕生日 탄생일 birthday
誘因 유인 contributing,cause,exciting,incentive,motive
誘導 유도 guidance,leading,induction,introduction,incitement,inducement
誘惑 유혹 temptation,allurement,lure,enticement,seduction
誘拐 유괴 abduction,kidnapping,kidnaping
誘発 유발 inducing,causing,triggering,giving,rise
誘致 유치 attraction,lure,invitation
語句 어구,어귀 words,phrases
語学 어학 linguistics
語彙 어휘 vocabulary,lexicon,lexis,terminology
語気 어기 tone,manner,speaking
語源 어원 origin,word,derivation,etymology
誠実 성실 sincere,honest,faithful
誠意 성의 sincerity,good,faith
誤報 오보 false,report,incorrect,misinformation,alarm
誤字 오자 misprint,misspelling,typo,typographical,error,erratum
誤差 오차 measurement,error,calculation
誤植 오식 misprint,typographical,error,typo
誤算 오산 miscalculation
誤解 오해 misunderstanding
誤認 오인 misrecognition,mistaking
説得 설득 persuasion
説得力 설득력 persuasiveness,powers,persuasion,cogency
説教 설교,세교,열교 sermon,preaching,remonstration,scolding,lecturing
説明 설명,세명 explanation,exposition
説明書 설명서 instructions,manual,explanatory,leaflet,description
読書 독서,두서 reading
読本 독본 reading,book,reader,guidebook,manual,textbook
読者 독자,두자 reader
課員 과원 section,staff
課徴金  charges
課目 과목 subject,curriculum,course
課程 과정 course,curriculum
課税 과세 taxation
課長 과장 section,manager,chief
課題 과제 subject,theme,issue,matter,homework,assignment
誹謗 비방 slander,abuse
調停 조정 arbitration,conciliation,mediation
調剤  dispensing,medicine,preparing
調印 조인,주인 signature,signing,sealing
調味料 조미료 seasoning,flavoring,flavouring,condiment
調和 조화,주화 harmony,accord,reconciliation,agreement
調子 조자,주자 tune,tone,key,pitch,time,rhythm
調教 조교,주교 training,breaking
調整 조정 adjustment,regulation,coordination,reconciliation,tuning,fixing
調書 조서,주서 protocol,written,evidence,record,preliminary,memo
調査 조사,주사 investigation,examination,inquiry,enquiry,survey
調理 조리,주리 cooking,food,preparation
調節 조절,주절 regulation,adjustment,control
調達 조달,주달 supply,provision,raising,procurement
談合 담합 consultation,discussion,conference,collusion,bid,rigging
談笑 담소 friendly,chat,pleasant,lighthearted,talk,conversation
談話 담화 talk,conversation,dialogue
請求 청구 claim,demand,charge,application,request,billing
請求書 청구서 bill,job,invoice
請求権 청구권 claim,rights
請託 청탁 solicitation
請負 청부 contract,contracting,undertaking
請願 청원 petition
論争 논쟁 dispute,controversy
論外 논외 out,question,outrageous,impossible,irrelevant,not
論客 논객 controversialist
論戦 논전 verbal,dispute
論拠 논거 grounds,argument
論文 논문 thesis,essay,treatise,paper,article
論旨 논지 point,argument,drift
論点 논점 point,question
論理 논리 logic,logical
論理的 논리적 logical
論者 논자 advocate,disputant,debater,writer,author
論評 논평 comment,criticism
論説 논설,논열 editorial,dissertation
論調 논조,논주 tone,tenor,drift
論議 논의 discussion,argument,debate
諮問 자문 consultation,question,enquiry,inquiry
諸君 제군 you,gentlemen,ladies,everyone
諸国 제국 various,countries,regions,provinces
諸島 제도 archipelago,group,islands
諾否 낙부 consent,refusal,assent,dissent,accept,reject
謀略 모략 strategy,stratagem,trick,scheme,plot
謄本 등본 certified,copy,transcript
謎々  riddle,puzzle,enigma
謙虚 겸허 modest,humble
謙遜 겸손 modesty,humility,being,humble
講和 강화 reconciliation,peace
講堂 강당 auditorium,lecture,hall
講師 강사 lecturer
講座 강좌 course
講演 강연 lecture,address,speech
講演会 강연회 lecture,meeting
講義 강의 lecture
講習 강습 short,course,training
講談 강담 story
謝意 사의 gratitude,thanks
謝礼 사례 reward,honorarium,remuneration
謝罪 사죄 apology
謡曲 요곡 noh,song
謹慎  self,restraint,penitence,discipline,house,arrest
識別 식별 discrimination,discernment,identification
識者 식자,지자 thinking,person,intelligent
譜面 보면 sheet,music,score
警備 경비 defense,defence,guard,policing,security
警告 경고 warning,advice
警報 경보 alarm,warning
警報器 경보기 alarm,sensor
警官 경관 police,officer,policeman,constable
警察 경찰 police,officer,station
警察官 경찰관 police,officer,policeman,policewoman
警察署 경찰서 police,station
警戒 경계 vigilance,caution,alertness,precaution,being,guard
警笛 경적 horn,alarm,whistle,foghorn
警視 경시 police,superintendent
警護 경호 bodyguard,escort
警部 경부 police,inspector
警鐘 경종 alarm,bell,fire,warning
議事 의사 proceedings,business
議事堂 의사당 assembly,hall,parliament,house,diet,building
議事録 의사록 record,proceedings,minutes
議会 의회 congress,parliament,diet,legislative,assembly
議員 의원 member,assembly,diet,parliament,congress
議場 의장 assembly,hall,house
議定書 의정서 protocol
議席 의석 parliamentary,seat
議案 의안 legislative,bill,measure,agenda,item
議決 의결 resolution,decision,vote
議論 의논,의론 argument,discussion,dispute,controversy
議長 의장 chair,chairman,chairperson,speaker,president
議院 의원 parliament,congress,diet,house,chamber
議題 의제 topic,discussion,agenda
譲歩  concession,conciliation,compromise
譲渡  transfer,assignment,conveyance
護岸 호안 river,dike
護憲 호헌 protecting,constitution
護衛 호위 guard,convoy,escort
護送 호송 escort,convoy
谷川 곡천 mountain,stream
谷底 곡저 valley,floor,bottom,gorge,ravine
谷間 곡간 valley,ravine,chasm,dell,cleavage,slum
豆乳 두유 soy,milk
豆腐 두부 tofu,bean,curd,beancurd
豊作 풍작 abundant,harvest,bumper,crop
豊富 풍부 abundant,plentiful,rich,ample
豊年 풍년,풍연 fruitful,year
豊満  stout,corpulent,plump,voluptuous
豊漁 풍어 good,catch,haul
豊胸 풍흉 full,breasts,ample,breast,enlargement
豚肉 돈육 pork
象徴 상징,상치 symbol,emblem,representation
象徴的 상징적 symbolic
象牙 상아 ivory
豪傑 호걸 hero,great,man
豪快 호쾌 hearty,tremendous,magnificent,glorious,splendid,heroic
豪族 호족 powerful,family,clan
豪華 호화 extravagant,lavish,opulent,luxurious,magnificent,splendid
豪雨 호우 torrential,rain,heavy,cloudburst,downpour
貝殻 배각,패각 seashell,shell
負債 부채 debt,liabilities
負傷 부상 injury,wound
負担  burden,load,responsibility,bearing,shouldering
負荷 부하 burden,load
財務 재무 financial,affairs
財務官 재무관 finance,official
財団 재단 foundation
財団法人 재단법인 incorporated,foundation,juridical
財布  purse,handbag,wallet
財政 재정 public,finance,financial,affairs,situation
財政難 재정난 economic,difficulties,financial,fiscal
財源 재원 source,funds,resources,finances
財産 재산 property,fortune,assets
財界 재계 financial,world,business,circles
財閥 재벌 zaibatsu,financial,conglomerate,industrial,group
貢献 공헌 contribution,services
貧乏 빈핍 poverty,stricken,destitute,poor,penurious
貧乏人  poor,person,pauper,indigent
貧困 빈곤 poverty,penury,need,destitution,shortage,lack
貧富 빈부 wealth,poverty,rich,poor
貧弱 빈약 poor,meagre,meager,feeble,scanty,shabby
貧相 빈상 seedy,looking,thin
貧血 빈혈 anemia,anaemia
貨幣 화폐 money,currency,coinage
貨幣価値 화폐가치 currency,value
貨物 화물 cargo,freight,money,assets
貨車 화거,화차 freight,car,van
販売 판매 sales,selling,marketing
販売員 판매원 sales,staff,salesperson
販路 판로 market,outlet,opening
貪欲 탐욕 avarice,greed,covetousness,raga
貫徹 관철 accomplishment,realization,realisation,penetration
貫通 관통 piercing,penetrating,perforating,passing,through
責任 책임 duty,responsibility,liability,onus
責任感 책임감 sense,responsibility
責任者 책임자 person,charge,responsible,party,supervisor,manager
責務 채무,책무 duty,obligation
貯水 저수 storage,water
貯水池 저수지 reservoir
貯蓄 저축 savings
貯蔵 저장 storage,preservation
貯金 저금 savings,deposit,wins,bank
貴方 귀방 you,dear
貴族 귀족 noble,aristocrat,peer
貴社 귀사 your,company,shrine
貴賓 귀빈 noble,visitor
貴重 귀중 precious,valuable
貴重品 귀중품 valuable,article,valuables
貴金属 귀금속 precious,metal
買収 매수 acquisition,buy,out,takeover,purchase,bribery
買取  purchase,buying,out,trade,buy,back
買手 매수 buyer
買物 매물 shopping,purchased,goods
貸与 대여 loan,lending
貸付 대부 loan
貸借 대차 loan,debit,credit,lending,borrowing
貸出 대출 lending,loaning
貸出用  circulation,lending
貸家 대가 house,rent
貸金 대금 loan,advance
貸間  room,let,rent
費用 비용 cost,expense
貼付 첩부 pasting,sticking,attaching,affixing,appending
貿易 무역 trade
賃借 임차 hiring,renting,leasing
賃貸 임대 lease,rent,hire
賃金 임금 wages,pay
賄賂 회뢰 bribe,sweetener,douceur
資料 자료 materials,data,document
資本 자본 funds,capital
資本主義 자본주의 capitalism
資本家 자본가 capitalist,financier
資本金 자본금 capital,stock
資材 자재 material
資格 자격 qualifications,requirements,capabilities
資源 자원 resources
資産 자산 property,fortune,means,assets
資質 자질 nature,disposition,temperament,qualities,attributes,talents
資金 자금 funds,capital
資金調達  fundraising
賓客 빈객 guest,honour,honor,privileged,visitor
賛助 찬조 support,patronage
賛同 찬동 approval,endorsement
賛否 찬부 against
賛意 찬의 approval,assent
賛成 찬성 approval,agreement,support,favour,favor
賛歌 찬가 song,praise,eulogy,paean,hymn
賛美 찬미 praise,glorification,extolment
賛辞 찬사 eulogy,compliment
賞与 상여 bonus,reward,prize
賞品 상품 prize,trophy
賞牌 상패 medal
賞状 상장 honorable,certificate,honourable
賞罰 상벌 reward,punishment
賞賛 상찬 praise,admiration,commendation,approbation
賞金 상금 prize,money,monetary,award,reward
賠償 배상 compensation,reparations,indemnity,damages
賠償金 배상금 indemnities,reparations
賢人 현인 wise,person,virtuous,sage,unrefined,sake
賢明 현명 wise,sensible,well,advised,intelligent,sagacious
賢母 현모 wise,mother
賦課 부과 levy,imposition
質問 질문 question,inquiry,enquiry
質屋  pawnshop
質疑 질의 question,interpellation
質的 질적 qualitative
質素 질소 simple,plain,modest,frugal,reserved
質量 질량 mass
購入 구입 purchase,buy
購読 구독,구두 buying,reading,subscribing,taking
購買 구매 procurement,purchase,buying,school,store,canteen
購買力 구매력 buying,power,purchasing
贅沢 췌석 luxury,extravagance,live,indulge,oneself,lavish
贈与 증여 donation,presentation
贈収賄  bribery,corruption
贈呈 증정 presentation
贈物 증물 present,gift
贈答 증답 exchange,presents
贈賄 증회 bribery,graft
贔屓  favour,favor,patronage,favouritism,favoritism,partiality
赤信号 적신호 red,light,signal,stop,sign,danger
赤外線 적외선 infrared,rays,radiation
赤字 적자 red,deficit,letter,writing
赤旗 적기 red,flag
赤松 적송 tanyosho,pine
赤痢 적리 dysentery
赤色 적색 red,color,colored,communism,left
赤軍 적군 red,army
赤道 적도 equator
赤面 적면 blushing,embarrassment
赦免 사면 pardon,remission,amnesty
走塁  base,running
走者 주자 runner,base
走行 주행 traveling,travelling
赴任 부임 new,appointment
起伏 기복 undulation,ups,downs,highs,lows
起債 기채 issuing,bonds
起動 기동 startup,activation,starting,launch
起因 기인 cause,origin
起工 기공 setting,work
起床 기상 rising
起死回生 기사회생 resuscitation,revitalization
起源 기원 origin,beginning,source,rise
起点 기점 starting,point,origin
起爆 기폭 ignition,detonation,triggering,explosion
起用 기용 appointment,promotion
起草 기초 drafting
起訴 기소 prosecution,indictment
起訴猶予  suspension,indictment
超人 초인 superman,superwoman,ubermensch,overman
超伝導 초전도 superconductivity,super,conductivity
超党派 초당파 suprapartisan,multiparty,bipartisan,nonpartisan
超特急 초특급 super,express
超越 초월 transcendence,transcendency,transcendental,transcend,rise,above
超過 초과 excess
超電導 초전도 superconductivity,super,conductivity
超音波 초음파 ultrasonic,waves,ultrasound
超音速 초음속 supersonic,speed
越冬 월동 passing,winter,hibernation
越境 월경 border,transgression
越後  echigo
越権 월권 unauthorized,unauthorised,ultra,vires
趣向 취향 plan,idea,design,plot
趣味 취미 hobby,pastime,tastes,preference,liking
趣旨 취지 meaning,point,gist,effect,goal,intent
足下 족하 underfoot,gait,pace,step,most,recent
足元  underfoot,gait,pace,step,most,recent
足場 족장 scaffold,scaffolding,foothold,footing,foundation,base
足早  fast,quick,brisk,rapid,swift
足腰  legs,loins
足袋 족대 tabi,japanese,socks
足跡 족적 footprints
足音 족음 sound,footsteps
足首  ankle
距離 거리 distance,range
路上 노상,로상 road,street,way
路地 노지 alley,alleyway,lane,teahouse,garden
路線 노선,로선 route,line,policy,course
路線図 노선도 route,map
路面 노면 road,surface
跳躍 도약 jump,leap,skip,bound
踏切  railway,crossing,railroad,train,level,starting
躊躇 주저 hesitation,indecision,vacillation
躍動 약동 lively,motion,throb
躍如 약여 vivid,lifelike,graphic
躍起 약기 desperate,frantic,excited,heated,eager
躍進 약진 rush,dash,onslaught
身上 신상 asset,strong,point
身体 신분 body,physical,system,person
身元 신원 past,background
身内  relatives,friends,followers,henchmen
身分 신분 social,position,status
身軽 신경 agile,nimble,light,casual,carefree,limited
身近 신근 near,oneself,close,familiar
身長 신장 height,stature
身障者  disabled,person
車両 거량,차량 rolling,stock,railroad,cars,wheeled,vehicles
車中 거중,차중 train
車体  body,frame
車内 차내 inside,car
車庫 차고 garage,carport,depot
車掌 거장,차장 conductor
車椅子  wheelchair
車検  vehicle,inspection
車種 차종 car,model,type,vehicle,classification
車窓 차창 train,window,car
車線 차선 traffic,lane,road
車軸 거축,차축 axle
車輌  rolling,stock,railroad,cars,wheeled,vehicles
車輪 거륜,차륜,차윤 wheel
車道 거도,차도 roadway
軌跡 궤적 tire,track,locus
軌道 궤도 orbit,trajectory,railroad,track,proper,course
軍事 군사 military,affairs
軍人 군인 military,personnel,soldier
軍備 군비 armaments,military,preparations
軍兵 군병 armed,forces,battle,troops
軍団 군단 army,corps
軍国主義 군국주의 militarism
軍拡 군확 expansion,armaments
軍政 군정 military,administration,government,junta
軍服 군복 military,uniform
軍機 군기 military,secret
軍港 군항 naval,port,station
軍用 군용 military,use
軍縮 군축 reduction,armaments,disarmament
軍艦 군함 warship,battleship
軍部 군부 military,authorities,army,circles
軍配 군배 stratagem,tactics
軍隊 군대 armed,forces,military,troops
軍需 군수 munitions,military,stores
軒並  row,houses,every,house,each,door
軒先  edge,eaves,house,frontage
軟化 연화 softening,mollification,weakening,blanching
軟式 연식 soft
軟弱 연약 weakness
軟着陸 연착륙 soft,landing
軟禁 연금 house,arrest
軟骨 연골 cartilage,nankotsu,gristle
転々  rolling,about
転任 전임 change,post
転倒 전도 falling,down,tumbling,overturning,turning,over
転出 전출 moving,out,transfer
転勤 전근 job,transfer,relocation
転向 전향 conversion,shift,about,face,switch
転売 전매 resale
転嫁 전가 imputation,shifting,passing,buck,second,marriage
転居 전거 moving,changing,residence,change,address
転換 전환 conversion,diversion,changeover,commutation,switchover
転機 전기 turning,point
転用 전용 diversion
転移 전이 moving,change,transition,metastasis,spread,transfer
転職 전직 change,occupation,career
転落 전낙,전락 fall,tumble,spill,plunge,dive,degradation
転覆 전복 overturning,capsizing,overthrow
転身 전신 changing
転送 전송 transfer,redirection,transmission,forwarding
軽々  lightly,easily,carelessly
軽傷 경상 minor,injury
軽妙 경묘 light,easy,lambent,clever,witty,smart
軽工業 경공업 light,industry
軽快 경쾌 light,nimble,sprightly,springy,hearted,cheerful
軽油 경유 diesel,oil,gas,light
軽減 경감 abatement,reduction
軽率 경률,경솔 rash,thoughtless,careless,hasty,imprudent
軽自動車  kei,car
軽蔑 경멸 scorn,disdain,contempt
軽薄 경박 frivolous,flippant,superficial,shallow,trifling,insincere
軽視 경시 making,light,thinking,little,slighting,belittling
軽量 경량,경양 light,weight
軽震 경진 weak,earthquake
軽音楽  light,music,popular
軽食 경식 light,meal
輝度 휘도 brightness,clearness,luminance
輪番 윤번 rotation,taking,turns
輪郭 윤곽 contour,outline,border,silhouette,summary,sketch
輸入 수입 import,importation,introduction,afferent
輸出 수출 export,exportation,efferent
輸出入 수출입 export,import
輸血 수혈 blood,transfusion
輸送 수송 transport,transportation
辛勝 신승 narrow,victory
辛口 신구 dry,taste,liking,sake,likes,salty
辛子 신자 mustard
辛抱  patience,endurance
辛苦 신고 hardship,toil,trouble
辛酸 신산 hardships,privation
辞令 사령 wording,choice,language,phraseology
辞任 사임 resignation
辞典 사전 dictionary,lexicon
辞意 사의 intention,resign
辞書 사서 dictionary,lexicon,letter,resignation
辞職 사직 resignation
辞表 사표 letter,resignation
辞退 사퇴 declining,refusal,nonacceptance,turning,down,withdrawal
農作業 농작업 farmwork
農作物 농작물 crops,agricultural,produce
農協 농협 agricultural,cooperative
農園 농원 plantation
農地 농지 agricultural,land,farmland
農地改革 농지개혁 agrarian,reform
農場 농장 farm
農学部  department,agriculture
農家 농가 farmer,farming,family,farmhouse
農政 농정 agricultural,administration
農村 농촌 agricultural,community,farm,village,rural
農林 농림 agriculture,forestry
農業 농업 agriculture
農民 농민 farmer,peasant
農法 농법 farming,methods
農産 농산 agricultural,products
農産物 농산물 agricultural,produce
農相 농상 minister,agriculture
農耕 농경 farming,agriculture,cultivation
農薬 농약 agricultural,chemical,agrochemical,agrichemical
辺地 변지 remote,place
辺境 변경 remote,region,frontier,border
辻褄  coherence,consistency
迅速 신속 quick,fast,rapid,swift,prompt,streamlined
迎合 영합 ingratiation,pandering,catering,going,along,accommodating
迎撃 영격 intercept,interception,counter,attack
迎賓館 영빈관 reception,hall,guest,house
近々  soon,nearness,before,long
近世 근세 recent,past,times
近代 근대 present,day,modern,times,recent
近代的 근대적 modern
近代詩  modern,poetry
近作 근작 recent,work
近年 근년,근연 recent,years
近所  neighbourhood,neighborhood
近日 근일 soon,few,days
近況 근황 recent,state,present,condition,current,status
近海 근해 coastal,waters,adjacent,seas
近畿 근기 kinki
近眼 근안 nearsightedness,shortsightedness,myopia
近著 근저 recent,work
近衛 근위 imperial,guards
近視 근시 myopia,shortsightedness,nearsightedness
近親 근친 near,relative
近距離 근거리 short,distance
近辺 근변 neighbourhood,neighborhood,vicinity
近道  short,way,shortcut
近郊 근교 outskirts,environs,surrounding,area,surroundings
近隣 근린,근인 neighbourhood,neighborhood,vicinity
近頃 근경 lately,recently,nowadays
返上 반상 relinquish,let,loose
返事  reply,answer,response
返信 반신 reply,answer
返却 반각 return,repayment
返品 반품 returned,goods
返済 반제 repayment,reimbursement,refund,redemption
返答  reply,answer
返送 반송 sending,back,return,sender
返還 반환 return,restoration
返金 반금 repayment
迫力 박력 impressiveness,impact,force,intensity,appeal,strength
迫害 박해 persecution,oppression
迫撃 박격 close,attack
迫撃砲 박격포 mortar
述懐  speaking,about,relating,recollection,reminiscence
迷信 미신 superstition,superstitious,belief
迷子  lost,child,person,stray,missing
迷宮 미궁 labyrinth,maze,mystery
迷彩 미채 camouflage,disguise
迷惑 미혹 trouble,bother,annoyance,nuisance,inconvenience,troubled
迷路 미로 maze,labyrinth,inner,ear
追伸 추신 postscript,post,scriptum
追加 추가 addition,supplement,appending,appendix
追及 추급 investigation,questioning,pressing,hounding,pinning,down
追徴 추징,추치 supplementary,charge,additional,collection
追悼 추도 mourning,memorial
追撃 추격 pursuit,chase
追放 추방 exile,banishment,eviction,deportation,purge,expulsion
追求 추구 pursuit,search,chase,seeking,after
追究 추구 investigation,close,inquiry
追跡 추적 chase,pursuit,tracking,stalking,tracing
追随 추수 following,coming,level
退任 퇴임 retirement,resignation,stepping,down
退却 퇴각 retreat,withdrawal,retirement
退去 퇴거 departure,leaving,going,away,evacuation,recession
退団 퇴단 leaving
退場 퇴장 exit,exeunt,leaving
退学 퇴학 withdrawing,school,expulsion,dismissal
退官 퇴관 retirement,office
退屈  tedium,boredom,dullness,feel,bored,get
退廃 퇴폐 degeneration,decadence,deterioration,laxness,corruption
退廃的 퇴폐적 degenerate,decadent
退治 퇴치 extermination,elimination,eradication,destruction,suppression,curing
退社 퇴사 resignation,leaving,office,work
退職 퇴직 retirement,resignation
退避 퇴피 taking,refuge,evacuation,backup
退院 퇴원 leaving,hospital,discharge
退陣 퇴진 resignation,stepping,down,retirement,retreat,decamping
送付 송부 sending,forwarding,remitting
送信 송신 transmission,sending
送別 송별 farewell,send,off
送別会 송별회 farewell,party
送料 송료 postage,carriage,shipping,charge
送球 송구 throwing,ball,handball
送還 송환 sending,home,repatriation,deportation
送金 송금 remittance,sending,money
送電 송전 transmission,electricity,supply,power
逃亡 도망 escape,flight,running,away,elopement,fleeing
逃走 도주 flight,desertion,escape
逃避 도피 escape,evasion,flight
逆効果 역효과 opposite,effect,adverse,backfiring
逆境 역경 adverse,circumstances,adversity
逆手 역수 underhand,grip,backhand,unexpected,twist,turning
逆襲 역습 counterattack
逆説 역설 paradox
逆転 역전 change,reversal,turn,around,coming,behind
逆輸入 역수입 reimportation,reimport,reverse,import,importing,back
逆風 역풍 headwind,adverse,wind
透明 투명 transparent,clear
透析 투석 dialysis
透視 투시 seeing,through,fluoroscopy,roentgenoscopy,clairvoyance,second
逐一 축일 detail,minutely
逐次 축차 successively,after,another,sequentially
逓信 체신 communications
途上 도상 way,process,middle
途上国  developing,country
途中 도중 way,halfway,middle,midway
途方  way,destination,reason
途端  just,act,soon,moment
通例 통례 custom,general,rule,convention,usually,generally
通俗的 통속적 popular,common,commonplace
通信 통신 correspondence,communication,transmission,news,signal,telecommunications
通信社 통신사 news,agency
通信網 통신망 communications,network
通信衛星 통신위성 communication,satellite,broadcast
通信販売 통신판매 mail,order
通勤 통근 commuting,work
通告 통고 announcement,notice
通商 통상 commerce,trade
通報 통보 report,notification,tip,bulletin,message
通夜 통야 wake
通学 통학 commuting,school,commute
通帳 통장 passbook,bankbook
通常 통상 usual,ordinary,normal,regular,general,common
通年  all,year,round
通念 통념 common,idea,wisdom
通産省  miti
通用 통용 popular,use,circulation,pass
通知 통지 notice,notification,report,posting
通称 통칭 popular,name,common,nickname,alias
通算 통산 total,sum,aggregate
通行 통항,통행 passage,passing,common,usage
通訳 통역 interpretation,interpreter
通話 통화 telephone,call,voice
通貨 통화 currency
通販 통판 online,shopping,mail,order
通路 통로 passage,pathway,roadway,avenue,aisle
通過 통과 passing,through,transit,passage,carriage,clearing
通達 통달 notification,official,notice,directive
通関 통관 customs,clearance
逝去 서거 death
速力 속력 speed
速報 속보 news,flash,prompt,report,bulletin,quick
速度 속도 speed,velocity,pace,rate
速攻 속공 swift,attack,quick,fast,break,right
速球 속구 fastball
速記 속기 shorthand,stenography
速達 속달 express,special,delivery
造反 조반 rebellion
造幣局  mint,bureau
造形 조형 molding,moulding,shaping,modelling,modeling
造成 조성 development,preparation,reclamation,creation
造船 조선 shipbuilding
造語 조어 coined,word,coinage,neologism
連中 련중,연중 company,lot,bunch,gang,pack,those
連休 연휴 consecutive,holidays
連作 련작,연작 repeated,cultivation,monocropping,series,cycle,sequence
連係 련계,연계 connection,linking,linkage,link
連動 연동 operating,together,working,being,linked,tied
連勝 연승 consecutive,victories,series
連合 련합,연합 union,alliance,combination,rengo
連合会 연합회 association,federation
連名 연명 joint,signature
連峰 련봉,연봉 mountain,range
連帯 연대 solidarity,joint,collective
連座 련좌,연좌 implication,involvement,sitting,row
連想 련상,연상 association,being,reminded,suggestion
連戦 련전,연전 series,battles,successive
連打 연타 repeated,blows,striking,repeatedly,barrage,consecutive
連携 연휴 cooperation,coordination,link
連敗 련패,연패 consecutive,defeats,series
連日 련일,연일 every,day
連用  continuous,use
連発 연발 running,continuously
連盟 연맹 league,federation,union,alliance
連立 연립 coalition,alliance,union
連結 연결 concatenation,coupling,connection,linking,consolidation
連絡 연락 contact,get,touch,contacting,getting,communication
連絡先 연락선 contact,address
連続 연속 continuation,succession,series
連行 연행 taking,dragging,away
連覇 련패,연패 successive,championships
連載 련재,연재 serialization,serialisation,serial,story
連邦 련방,연방 commonwealth,federation,states,confederation,union
連鎖 연쇄 chain,chaining,connection,linkage
連関 연관 connection,relation,linkage
連隊 연대 regiment
逮捕 체포 arrest,apprehension,capture
週休 주휴 weekly,holiday
週内 주내 within,week
週刊 주간 weekly,publication
週刊誌 주간지 weekly,publication,magazine
週末 주말 weekend
週間 주간 week
進入 진입 entry,approach,penetration
進出 진출 advance,launching,expanding,stepping,forward,emerging
進化 진화 evolution,progress
進呈 진정 presentation
進展 진전 progress,development
進捗 진척 progress
進撃 진격 advance,charge
進攻 진공 attack,drive,advance,invasion
進歩 진보 progress,advance,improvement,development
進級 진급 promotion
進行 진항,진행 moving,forward,onward,movement,advance,advancement
進路 진노,진로 route,course,path
進退 진퇴 advance,retreat,movement,course,action,behaviour
進駐 진주 occupation,stationing
逸品 일품 excellent,article,fine,item,rare,beauty
逸脱 일탈 deviation,departure,omission
逸話 일화 anecdote
遂行 수항,수행 accomplishment,execution
遅々  slow,lagging,tardy
遅刻 지각 lateness,tardiness,arriving,late
遅延 지연 delay,latency
遅滞 지체 delay,procrastination
遅配 지배 delay,rationing
遊休 유휴 idle,unused,fallow
遊園地 유원지 amusement,park
遊戯 유희 game,play,sports
遊撃 유격 raid,shortstop,short
遊撃手 유격수 shortstop,short
遊歩 유보 walk,promenade
遊牧 유목 nomadism
遊覧 유람 sightseeing
遊説 유설,유세 election,tour,campaign,stumping
運休 운휴 suspension,cancellation,stoppage
運動 운동 exercise,physical,training,work,out,appeal
運動不足  insufficient,exercise,inactivity
運動会 운동회 athletic,meet,sports,day
運動場 운동장 sports,ground,playing,field,playground
運命 운명 fate,destiny,lot
運営 운영 management,administration,operation
運搬 운반 transport,transportation,conveyance,carriage
運河 운하 canal,waterway
運用 운용 making,use,application,practical,effective,management
運航 운항 operating
運行 운항,운행 service,operation,motion,revolution,movement
運賃 운임 fare,freight,rates,shipping,expenses
運転 운전 operation,operating,running,run,driving,working
運転士 운전사 driver,motorman,mate,officer
運転手 운전수 driver,chauffeur
運輸 운수 transportation
運輸省  ministry,transport
運送 운송 transport,freight,shipping
遍歴 편력 travels,pilgrimage,itinerancy
過剰  excess,surplus,superabundance,overabundance
過労 과로 overwork,strain
過半数 과반수 majority
過去 과거 past,bygone,days,previous,preterit,preterite
過多 과다 excess,surplus,superabundance
過大 과대 excessive,too,much,unreasonable
過失 과실 accident,error,blunder,fault,defect
過失致死 과실치사 involuntary,manslaughter,accidental,homicide,negligent
過密 과밀 overcrowding,crowded,congestion
過小評価 과소평가 underestimation,undervaluation
過度 과도 excessive,immoderate
過当 과당 excessive,exorbitant
過敏 과민 nervousness,oversensitivity
過渡 과도 crossing,ferry,transient
過渡期 과도기 transition,period
過激 과격 extreme,radical
過熱 과열 superheating,overheating
過疎 과소 depopulation
過程 과정 process,course,mechanism
過言 과언 exaggeration,overstatement,misstatement,slip,tongue,gaffe
過酷 과혹 severe,harsh,hard,cruel,rigorous
道具 도구 tool,implement,instrument,utensil,apparatus,device
道場 도장 dojo,manda
道徳 도덕 morals
道理 도리 reason,logic,sense,truth,right
道程 도정 distance,journey,itinerary,path,way,process
道端 도단 roadside,wayside
道筋  path,route,itinerary
道義 도의 morality,moral,principles
道草  loitering,way,wayside,grass
道路 도로 road,highway
道順  route,way,course,directions
達人 달인 master,expert
達成 달성 achievement,attainment,accomplishment,realization
達磨 달마 daruma,tumbling,doll,bodhidharma,prostitute
達筆 달필 good,handwriting,skillful,penmanship,speedy,writing
達者 달자 good,health,healthy,well,fit,robust
違反 위반 violation,offense,offence,breach,transgression,infringement
違和感 위화감 uncomfortable,feeling,sense,discomfort,malaise,physical
違憲 위헌 unconstitutionality
違法 위법 illegal,illicit,unlawful
遠山 원산 distant,mountain
遠征 원정 expedition,campaign,tour,visit
遠心力 원심력 centrifugal,force
遠慮 원려 reserve,constraint,restraint,modesty,diffidence,hesitation
遠方 원방 long,way,distant,place
遠浅 원천 shoal
遠足 원족 excursion,outing,trip
遠距離 원거리 long,distance,tele
遠近法 원근법 perspective
遠隔 원격 distant,remote,isolated
適切 적절 appropriate,suitable,fitting,apt,proper,right
適合 적합 conformity,compatibility,adaptability,congruity,congruence
適宜 적의 suitable,appropriate,fitting,proper,appropriately,accordingly
適度 적도 moderate,proper,temperate,suitable
適当 적당 suitable,proper,appropriate,adequate,fit,fair
適応 적응 adaptation,accommodation,conformity
適性 적성 aptitude,aptness,suitability
適時 적시 timely,opportune
適格 적격 eligible,qualified,competent
適正 적정 reasonable,suitable
適法 적법 legal,lawful,legitimate
適用 적용 applying,adoption
適確 적확 precise,accurate,appropriate,exactly,right
適量 적량 proper,quantity,suitable,amount,dose,optimal
適齢  suitable,age
適齢期  suitable,age,marriageable
遭遇 조우 encounter,being,confronted,meeting
遭難 조난 disaster,accident,shipwreck,distress
遮断 차단 isolation,cut,off,blockade,quarantine,interception
遮断器 차단기 circuit,breaker
遵守 준수 observance,adherence,obeying,following,abiding,compliance
遷都 천도 relocation,capital,transfer
選任 선임 nomination,selection,election,assignment,appointment
選出 선출 election,selection,choice
選別 선별 selection,classification,sorting,screening,triage
選奨 선장 recommendation
選定 선정 selection
選手 선수 player,athlete,team,member
選手村 선수촌 olympic,village
選手権 선수권 championship,title
選抜 선발,선패 selection,choice,picking,out
選択 선택 selection,choice,option
選択肢 선택지 choices,alternatives,options
選挙  election
選挙人  voter,constituent,elector,presidential
選挙戦  election,campaign
選挙権  suffrage,right,vote
選挙運動  election,campaign,political,campaigning,electioneering,canvassing
選考 선고 selection,screening
選者 선자 judge,selector
遺伝 유전 heredity,inheritance
遺伝子 유전자 gene,genetic
遺体  corpse,remains
遺作 유작 posthumous,works
遺児 유아 orphan,abandoned,child
遺品 유품 inherited,item,estate,memento,keepsake,lost
遺失物 유실물 lost,article,property
遺志 유지 dying,wish
遺恨 유한 grudge,ill,will,enmity
遺憾 유감 regrettable,unsatisfactory,deplorable,lamentable
遺族 유족 bereaved,family,surviving,deceased
遺書 유서 suicide,note,testamentary,letter,will,testament
遺棄 유기 abandonment,desertion
遺構 유구 remains,remnants,ancient,foundation
遺物 유물 relic,remains,memento
遺産 유산 inheritance,bequest,legacy,heritage
遺言 유언 will,testament,last,request
遺跡 유적 historic,ruins,archeological,site
遺骨 유골 cremated,remains,ashes
避妊 피임 contraception
避暑 피서 summering
避難 피난 taking,refuge,finding,shelter,evacuation,escape
避難民 피난민 evacuees,displaced,persons,refugees
還付 환부 return,restoration,refund,drawback
還元 환원 restoration,return,reduction,resolution,deoxidization,deoxidation
還流 환류 return,current,convection,reflux
邦人 방인 japanese,national,fellow,countryman
邦楽  japanese,music
邦画  japanese,film,painting
邪道 사도 improper,way,wrong,unorthodox,method,evil
邪魔 사마 hindrance,obstacle,nuisance,disturbance,interruption,interference
邸内 저내 grounds,premises
邸宅 저택 mansion,residence
郊外 교외 suburb,commuter,belt
郡部 군부 rural,districts,counties
部下 부하 subordinate,person
部会 부회 section,meeting
部位 부위 part,region,site,cut
部内 부내 staff,inside,department
部分 부분 portion,section,part
部分的 부분적 partial
部品 부품 parts,accessories,components
部員 부원 staff,member
部局 부국 department,bureau,section,part
部屋  room,chamber,apartment,flat,pad,stable
部数 부수 number,copies,circulation
部族 부족 tribe,clan,house
部活 부활 club,activities,extracurricular
部署 부서 department,bureau,section
部落 부락 hamlet,subunit,village,burakumin,area
部長 부장 head,club,team
部門 부문 division,branch,field,class,group,category
部隊 부대 force,unit,corps,squad,troops,party
部首 부수 radical
郵便 우편 mail,service,postal,post,matter,items
郵便局 우편국 post,office
郵政 우정 postal,system
郵貯  postal,savings
郵送 우송 mailing,posting
郷土 향토 native,place,birth,province,region,locality
郷愁 향수 nostalgia,homesickness
郷里 향리 birth,place,home,town
都会 도회 city
都内 도내 metropolitan,area
都合 도합 circumstances,condition,convenience,arrange,manage,lend
都市 도시 town,city,municipal,urban
都市計画 도시계획 city,planning,urban,town
都市部 도시부 urban,area,district
都度  each,time,whenever
都心 도심 city,centre,urban
都政 도정 metropolitan,government
都民 도민 city,populace,resident,tokyo
都立 도립 metropolitan
都議 도의 metropolitan,assemblyman
配信 배신 distribution,broadcast,delivery,transmission
配偶者 배우자 spouse,wife,husband,partner
配備 배비 deployment,disposition,posting,stationing
配分 배분 distribution,allotment
配列 배열 arrangement,disposition,array
配属 배속 assignment,attachment
配布 배포 distribution
配当 배당 allotment,apportionment,share,dividend
配役 배역 cast
配慮 배려 consideration,concern,attention,thoughtfulness,making,arrangements
配本 배본 distribution,books
配管 배관 plumbing,piping
配給 배급 distribution,rationing,food,ration
配線 배선 wiring
配置 배치 arrangement,deployment,stationing,posting,disposition,configuration
配送 배송 delivery
配達 배달 delivery
配電 배전 distribution,electricity
酒場 주장 bar,pub,tavern
酒屋  liquor,store,wine,shop,bottle,sake
酒税 주세 liquor,tax,alcohol
酒造 주조 sake,brewing
酒類 주류 alcoholic,drinks,liquor
酢酸 초산 acetic,acid
酪農 낙농,락농 dairy,farming
酵母 효모 yeast,leaven
酵素 효소 enzyme
酷似 혹사 resembling,closely
酷使 혹사 exploitation,overuse,abuse
酷暑 혹서 intense,heat,severe
酷評 혹평 severe,criticism,damnation
酸化 산화 oxidation,oxidization
酸味 산미 sourness,acidity
酸性 산성 acidity,acidic
酸素 산소 oxygen
醜女 추녀 homely,woman
醜悪 추악,추오 ugly,unsightly,hideous,mean,repulsive,disgraceful
醜態 추태 disgraceful,behavior,behaviour,shameful,sight
醜聞 추문 scandal
醤油 장유 soy,sauce,shoyu
醸成  brewing,fermenting,arousing,causing,creating,bringing
醸造  brewing
釈放 석방 release,liberation,acquittal
釈明 석명 explanation,vindication
釈迦 석가 gautama,buddha,shakyamuni,historical
里子 이자 foster,child,adopted,animal
里親 이친 foster,parent,parents,caretaker
重体  serious,condition,critical
重傷 중상 serious,wound,injury
重力 중력,중역 gravity,gravitation,gravitational,pull
重厚 중후 profound,deep,grave,solid,dignified,stately
重圧 중압 strong,pressure,heavy
重大 중대 serious,important,significant,grave,weighty
重宝 중보 convenient,useful,handy,helpful,finding,coming
重層 중층 multistoried,multilayered
重工業 중공업 heavy,industry
重度 중도,중탁 severe,serious
重役 중역 director,executive,top,management,important,post
重心 중심 centre,gravity,centroid,barycenter,balance
重態 중태 serious,condition,critical
重油 중유 heavy,oil,fuel
重点 중점 important,point,emphasis,stress,importance,priority
重点的 중점적 prioritized,focused,concentrated,predominant
重病 중병 serious,illness
重症 중증 serious,illness
重箱 중상 jubako
重荷 중하 load,heavy,burden,encumbrance,freight,responsibility
重複 중복 duplication,repetition,overlapping,redundancy,restoration
重要 중요 important,momentous,essential,principal,major
重要性 중요성 importance,gravity
重要視 중요시 regarding,highly,attaching,importance
重視 중시 regarding,important,attaching,importance,putting,emphasis
重責 중책 heavy,responsibility
重量 중량,중양 weight,heavyweight,boxer
重鎮 중진 leader,authority,mainstay
野中 야중 middle,field
野党 야당 opposition,party,political
野原 야원 field,plain,prairie,moor
野合 야합 illicit,union,collusion
野外 야외 outdoors,outside,open,air,fields,outskirts
野山 야산 hills,fields,hill,dale
野心 야심 ambition,aspiration,sinister,designs,treachery
野性 야성 wildness,uncouth,rough,unpolished
野手 야수 fielder
野暮  boorish,unsophisticated,unrefined,uncouth,tasteless,insensitive
野望 야망 ambition,aspiration
野末  corners,field
野犬 야견 stray,dog,ownerless
野獣 야수 wild,beast,animal,brute
野球 야구 baseball
野球部 야구부 baseball,club,team
野生 야생 wild,growing,living
野菜 야채 vegetable
野蛮 야만 savage,barbarous,barbaric,uncivilized,uncivilised
野郎 야랑 guy,fellow,chap,buddy,bastard,asshole
野鳥 야조 wild,bird
量刑 양형 assessment,case
量産 양산 mass,production
量的 량적,양적 quantitative,concerning,quantity
量販店  volume,retailer,mass,marketer,emporium
金具 금구,김구 metal,fittings,fixtures
金利 금리,금이,김이 interest,rate
金品 금품 money,goods
金塊 금괴 gold,nugget,bullion,bar,ingot
金子 금자 money,funds
金属 금속 metal
金庫 금고 safe,strongbox,cashbox,vault,strongroom,depository
金星 금성,김성 venus,dazzling,victory
金曜 금요 friday
金曜日 금요일 friday
金槌  hammer,hopeless,swimmer
金権 금권,김권 power,money,financial,influence
金石 금석 minerals,rocks,epigraph
金網 금망 wire,netting,mesh,screen
金脈 금맥 vein,gold,financial,connections,patron,source
金色 금색 golden
金融 금융 finance,financing,credit,transacting,loaning,money
金融市場 금융시장 money,market,financial
金融庁  fsa
金融機関 금융기관 financial,institutions,banking,facilities
金貨 금화,김화 gold,coin
金銭 금전,김전 money,cash
金額 금액 amount,money,sum
金髪  blond,hair
金魚 금어 goldfish
針金 침금 wire
釣合 조합 balance,equilibrium
鈍化 둔화 becoming,dull,slowing,down
鈍器 둔기 blunt,weapon
鈍感 둔감 thickheaded,insensitive,dull,thick,skinned
鈍間  blockhead,dunce,dimwit,dolt,slowcoach,slowpoke
鉄工 철공 ironworking,ironworker
鉄板 철판 iron,plate,steel,plane,sure,thing
鉄棒 철봉 iron,rod,bar,club,horizontal
鉄橋 철교 railway,bridge,iron
鉄砲 철포 gun,puffer,fish
鉄筋 철근 rebar,reinforcing,bar,steel,reinforced,concrete
鉄製 철제 made,iron
鉄道 철도 railroad,railway,rail,transport
鉄鉱 철광 iron,ore
鉄鋼 철강 iron,steel
鉄骨 철골 steel,frame,beam,girder
鉛筆 연필 pencil
鉢巻 발권 headband
鉱区 광구 mining,area,mine,lot
鉱山 광산 mine
鉱業 광업 mining,industry
鉱物 광물 mineral
鉱石 광석 ore,mineral,crystal
銀座  ginza,silver,mint
銀杯 은배 silver,cup
銀河 은하 milky,way,galaxy
銀紙 은지 aluminum,foil,aluminium,tinfoil,silver,paper
銀色 은색 silver
銀行 은행 bank,banking,institution
銀貨 은화 silver,coin
銃器 총기 small,arms
銃声 총성 gunshot,report
銃弾 총탄 bullet
銃撃 총격 shooting,gunning
銃殺 총살 death,shooting
銅像 동상 bronze,statue
銅山 동산 copper,mine
銅版画  copperplate,engraving,etching
銅貨 동화 copper,coin
銑鉄 선철 pig,iron
銘々  each,individual
銘柄  brand,make,description
銘記 명기 keep,mind,take,note,remember
銚子 조자 decanter
銭湯 전탕 public,bath,bathhouse
鋭利 예리 sharp,keen,acute
鋭敏 예민 sharp,keen,acute
鋭角 예각 acute,angle
鋳型  mold,mould,template
鋳物  casting
鋳造  casting,founding,minting
鋼材 강재 steel,material
鋼板 강판 steel,sheet,plate,plates
鋼鉄 강철 steel
錠剤  pill,lozenge,tablet
錬金術  alchemy,moneymaker,money,spinner
錬金術師  alchemist
錯乱 착란 confusion,distraction,derangement
錯覚 착각 optical,illusion,hallucination,misapprehension,delusion
錯誤 착오 mistake,error,discrepancy
録画  recording
録音 녹음,여음 recording
鍛錬  tempering,annealing,forging,toughening,disciplining,training
鍵盤 건반 keyboard
鍼灸 침구 acupuncture,moxibustion
鍾乳洞 종유동 limestone,cave,cavern
鎌倉 겸창 kamakura
鎖国 쇄국 national,isolation,closing,country,sakoku
鎮圧 진압 suppression,subjugation
鎮守 진수 tutelary,god
鎮痛剤  analgesic,painkiller,sedative,tranquilizer,tranquiliser
鎮魂 진혼 repose,soul
鏡台  dresser
鐘楼 종루 belfry,bell,tower
鑑別 감별 discrimination,judgement,judgment,separation,sorting
鑑定 감정 judgement,judgment,expert,opinion,appraisal
鑑賞 감상 appreciation
長久 장구 permanence,perpetuity,chokyu,era
長大 장대 long,large,tall,grand,huge
長女 장녀 eldest,daughter
長官 장관 secretary,director,chief
長寿 장수 long,life,longevity
長居  long,visit,overstaying
長屋 장옥 tenement,house,row
長崎 장기 nagasaki
長年 장년,장연 long,time,many,years
長所 장소 strong,point,merit,virtue,advantage
長打 장타 long,hit,slugging
長方形 장방형 rectangle,oblong
長時間 장시간 long,time
長期 장기 long,term
長期的 장기적 long,term
長男 장남 eldest,son
長短 장단 length,advantages,disadvantages,pluses,minuses,merits
長編 장편 long
長老 장로 elder,senior,monk,dean,presbyter,patriarch
長者 장자 millionaire
長袖 장수 long,sleeves
長話 장화 long,talk
長調 장조,장주 major,key
長距離 장거리 long,distance,haul
長身 장신 tall,figure,high,stature
長閑 장한 tranquil,calm,quiet,peaceful
門下生 문하생 pupil,disciple,follower
門前 문전 before,gate,front
門外漢 문외한 outsider,layman,amateur
門戸 문호 door
門扉 문비 door,gate
閉会 폐회 closure
閉口 폐구 stumped,loss,nonplussed,tired,unable,bear
閉塞 폐색 blockage,blockade,stoppage,obstruction,occlusion
閉幕 폐막 falling,curtain,coming,end
閉店 폐점 stopping,business
閉鎖 폐쇄 closing,closure,shutdown,lockout
開会 개회 opening,meeting
開催 개최 holding,opening,hosting
開口 개구 opening,aperture,beginning,speak,open,broad
開国 개국 founding,country
開城 개성 capitulation
開場 개장 opening,inauguration
開墾 개간 clearing,reclamation
開始 개시 start,commencement,beginning,initiation
開始時刻  starting,time
開封 개봉 opening,breaking,seal,unsealed,letter
開局 개국 opening,establishment
開幕 개막 raising,curtain,opening,start,season
開店 개점 opening,shop
開廷 개정 court,session,trial
開戦 개전 outbreak,war,starting
開拓 개척,개탁 reclamation,cultivation,development,pioneering,trailblazing
開拓者 개척자 pioneer,settler,colonist
開放 개방 opening,leaving,open,allowing,access
開校 개교 opening,school
開業 개업 opening,business,practice
開業医 개업의 private,clinician
開港 개항 opening,port
開演 개연 curtain,raising,starting
開発 개발 development,exploitation
開発元 개발원 developer
開発者 개발자 developer
開発部 개발부 development,department
開示 개시 release,disclosure,show,indication,display
開票 개표 counting,ballots,tally
開花 개화 flowers,budding,blooming,flowering,showing,results
開設 개설 establishment,opening,inauguration
開通 개통 opening,beginning,services,reopening,resumption
開閉 개폐 opening,shutting
開館 개관 opening
閏年 윤년 leap,year
閑散 한산 deserted,quiet,still,hushed,empty,inactive
閑静 한정 quiet,peaceful,tranquil
間中  during
間伐 간벌 periodic,thinning
間口  frontage,width,breadth,scope,range
間接 간접 indirection,indirectness
間接的 간접적 indirect
間接税 간접세 indirect,tax
間柄  relationship,relation,terms
間近  proximity,nearness,soon,nearby
間隔 간격 space,interval,character,whitespace
間際  point,doing,verge,happening
間食 간식 snacking
関与 관여 participation,taking,part,participating,being,concerned
関係 관계 relation,relationship,connection,participation,involvement,concern
関係者 관계자 person,concerned,people,involved,those,staff
関心 관심 concern,interest
関知 관지 concern,business
関税 관세 tariff,duty,customs
関節 관절 joint
関西 관서 kansai
関連 관련 relation,connection,relevance
関門 관문 barrier,checkpoint,gateway,hurdle,obstacle,trial
閣下 각하 your,excellency,his,her
閣僚 각료 cabinet,ministers
閣内 각내 cabinet
閣議 각의 cabinet,meeting
閲覧 열람 inspection,reading,perusal,browsing
閾値  threshold
闘争  fight,battle,combat,conflict,struggle,strife
闘士  fighter,militant,champion,boxer
闘志  fighting,spirit,fight
阪神  osaka,kobe,hanshin
防弾 방탄 bulletproof,bombproof
防御 방어 defense,defence,safeguard,protection
防戦 방전 defensive,fight
防止 방지 prevention,check
防水 방수 waterproofing,making,watertight
防波堤 방파제 breakwater,mole
防火 방화 fire,prevention,fighting,proof
防災 방재 disaster,preparedness
防犯 방범 prevention,crime,security
防疫 방역 prevention,epidemics
防空 방공 air,defense,defence
防衛 방위 defense,defence,protection
防護 방호 protection
防音 방음 soundproof
阻害 조해 obstruction,inhibition
阻止 조지 obstruction,check,hindrance,prevention,impediment,interdiction
阿呆  fool,idiot,simpleton
阿弥陀 아미타 amitabha,amida,ghostleg,lottery,ladder
阿蘭陀 아난타,아란타 netherlands,holland
附属 부속 attached,belonging,included,enclosed,affiliated,annexed
降下 강하 descent,fall,drop,depression,passing,down
降伏 강복,항복 capitulation,surrender,submission,yield
降参 항참 surrender,submission,capitulation,being,defeated,giving
降板 강판 leaving,mound,resignation,stepping,down,withdrawing
降格  demotion
降水 강수 rainfall,precipitation
降水量 강수량 amount,precipitation
降雨 강우 rainfall,rain
降雪 강설 snowfall,snow
限定 한정 limit,restriction
限度 한도 limit,bounds
限度額 한도액 limit
限界 한계 limit,bound
陛下 폐하 your,majesty,his,her
院内 원내 inside,house,hospital
院長 원장 director
陣中 진중 camp,front
陣営 진영 camp,faction,military,encampment,cantonment
陣地 진지 encampment,position
陣容 진용 battle,formation,array,lineup,cast,staff
陣痛 진통 labour,pains,labor,birth,contractions
陣頭 진두 head,army
除去 제거 removal,getting,rid
除名 제명 expulsion,excommunication
除外 제외 exception,exclusion
除籍 제적 removing,name,expelling,decommissioning
除草 제초 weeding
除菌  disinfection,sterile,filtration
陥没 함몰 cave,collapse,sinking,depression,subsidence
陥落 함락 fall,sinking,surrender,capitulation
陪審 배심 jury
陰口 음구 malicious,gossip,backbiting
陰性 음성 negative
陰気 음기 gloomy,dismal,miserable,melancholy,spirit,yin
陰謀 음모 plot,intrigue,scheme,conspiracy
陰陽 음양 yin,yang
陳列 진렬,진열 exhibition,display,putting,show
陳情 진정 petition,appeal
陳腐 진부 stale,hackneyed,cliched
陳謝 진사 apology
陳述 진술 statement,declaration
陶器 도기 porcelain,china,chinaware,earthenware,pottery,ceramics
陶工 도공 potter
陶磁器 도자기 porcelain,china,chinaware,ceramics,pottery
陶芸 도예 ceramic,art,ceramics
陶酔 도취 intoxication,being,enraptured
陸上 육상 land,ground,shore
陸橋 육교 viaduct,overhead,bridge,overpass,land
陸海 육해 land,sea,army,navy
陸路 육로 land,route,overland
陸軍 육군 army
険悪 험악 dangerous,perilous,threatening,stormy,volatile,tense
陽光 양광 sunshine,sunlight
陽子 양자 proton
陽性 양성 positivity
陽気 양기 cheerful,jovial,merry,lively,weather,season
隅々  every,corner
隆盛 융성 prosperity,flourishing,thriving
隆起 융기 protuberance,bulge,protrusion,projection,swell,rise
隊員 대원 troops,group,members,team
隊長 대장 commanding,officer
階層 계층 class,level,stratum,layer,hierarchy
階段 계단 stairs,stairway,staircase
階級 계급 class,rank,grade
随一 수일 best,greatest,first
随分 수분 very,extremely,surprisingly,considerably,awfully,terribly
随員 수원 attendant
随意 수의 voluntary,optional,free,elective
随所 수소 everywhere,every,turn
随時 수시 needed,occasion,demands,any,time
随筆 수필 essays,miscellaneous,writings,literary,jottings
隔離 격리 isolation,segregation,separation,quarantine
隙間 극간 crevice,crack,gap,opening,clearance,spare
際会 제회 meeting,facing,confronting
際限 제한 limits,end,bounds
障壁 장벽 enclosing,wall,boundary,fence,obstacle,barrier
障子 장자 shoji
障害 장해 obstacle,impediment,hindrance,difficulty,barrier,handicap
障害者  disabled,person,handicapped,disability
隠匿 은닉,은익 concealment
隠居 은거 retirement,retired,person,retiree
隠滅 은멸 destruction,spoliation,suppression,hiding,concealment
隠語 은어 secret,language,jargon,cant,argot,slang
隣人 인인 neighbour,neighbor,neighbourhood,neighborhood
隣国 인국 neighbouring,country,neighboring,adjacent
隣家 인가 neighbouring,house,neighboring
隣接 인접 adjacency,contiguity,being,adjoined
雄大 웅대 grand,magnificent,majestic,great,sublime
雄弁 웅변 oratory,eloquence
雅楽  gagaku
雅致 아치 artistry,good,taste,elegance,grace
集中 집중 concentration,focusing,convergence,centralization,integration,gathering
集中力 집중력 concentration,ability,concentrate
集中豪雨 집중호우 local,downpour
集会 집회 meeting,assembly,gathering,congregation,convention,rally
集合 집합 gathering,assembly,set
集団 집단 group,mass
集大成 집대성 compilation,culmination
集散 집산 collection,distribution
集票 집표 gathering,votes
集積 집적 accumulation
集約 집약 intensiveness,collecting,summarizing,putting,together,aggregating
集荷 집하 collection,cargo,booking
集落 집락 settlement,village,community,town,colony
集計 집계 totalization,totalisation,aggregation,tally
集金 집금 money,collection
雇主 고주 employer
雇用 고용 employment,hire
雌花 자화 female,flower
雌雄 자웅 male,female,two,sexes,victory,defeat
雑居 잡거 living,together,mixed,residence,multi,tenant
雑巾 잡건 house,cloth,dust
雑木林 잡목림 copse,coppice,thicket
雑草 잡초 weed
雑誌 잡지 journal,magazine,periodical
雑談 잡담 chatting,idle,talk
雑貨 잡화 miscellaneous,goods,general,sundries
雑踏 잡답 hustle,bustle,throng,crowd,congestion,traffic
雑音 잡음 noise,interference,static,gossip,irresponsible,criticism
離反 이반 estrangement,alienation,disaffection
離婚 이혼 divorce
離宮 리궁,이궁 imperial,villa,royal,detached,palace
離島 이도 isolated,island,outlying,leaving
離散 이산 dispersal,scattering,discrete
離着陸 이착륙 takeoff,landing
離職 이직 employment,separation
離脱 이탈 withdrawal,secession,separation,breakaway
離陸 이륙,이육 takeoff
難問 난문 perplexity,difficult,question,problem
難局 난국 difficult,situation
難易 난역,난이 difficulty,relative
難民 난민 refugee,displaced,person,inconvenienced
難波 난파 naniwa
難点 난점 fault,weakness
難病 난병 incurable,disease
難聴 난청 hardness,hearing,bradyacusia,deafness,loss
難航 난항 difficult,voyage,hard,flight,rough,going
難色 난색 disapproval
難解 난해 difficult,understand,unintelligible,abstruse
難関 난관 barrier,obstacle,difficulty,hurdle,deadlock
難題 난제 difficult,problem,challenge
雨具 우구 rain,gear
雨天 우천 rainy,weather
雨季 우계 rainy,season
雨期 우기 rainy,season
雨水 우수 rain,water
雨量 우량,우양 rainfall
雨雲 우운 rain,cloud
雪国 설국 snow,country
雪崩 설붕 avalanche,snowslide
雪渓  snowy,valley
雪辱 설욕 vindication,honour,honor,revenge
雰囲気 분위기 atmosphere,mood,ambience,ambiance,aura,feel
雲雀 운작 skylark
零下 영하 below,zero,sub
零時 영시 midnight,noon
零点 영점 zero,root,degrees,freezing,point
零細 영세 insignificant,trifling,paltry,cottage,tiny
雷雨 뇌우 thunderstorm
雷鳴 뇌명,뢰명 thunder,thunderclap,crash
電信 전신 telegraph
電光 전광 lightning,electric,illumination
電力 전력 electric,power
電動 전동 electric
電化 전화 electrification
電卓 전탁 calculator,pocket
電器 전기 electric
電圧 전압 voltage
電報 전보 telegram
電子 전자 electron,electronic
電子部品  electronic,parts
電撃 전격 electric,shock,blitz,lightning,attack,shocking
電柱 전주 utility,pole,power,telephone,telegraph
電極 전극 electrode
電機 전기 electrical,machinery,appliances
電気 전기 electricity,light
電気製品 전기제품 electronic,goods
電池 전지 battery,cell
電波 전파 radio,wave,reception,signal
電流 전류 electric,current
電源 전원 source,electricity,electrical,power
電灯 전정 electric,light
電球 전구 light,bulb
電磁石 전자석 electromagnet
電線 전선 electric,line,cable,power,telephone,telegraph
電話 전화 telephone,call,phone
電話帳  telephone,book,directory
電話機 전화기 telephone
電話番号 전화번호 telephone,number
電車 전거,전차 train,electric
電鉄 전철 electric,railway
需給 수급,유급 supply,demand
需要 수요,유요 demand,request
震動 진동 shock,tremor,impact,vibration
震度 진도 seismic,intensity
震源 진원 hypocentre,hypocenter
震災 진재 earthquake,disaster
霊園  cemetery,memorial,park
霧雨 무우 drizzle,light,rain
露出 노출 exposure,laying,bare,baring
露呈 노정 exposure,disclosure
露店 노점 street,stall,stand,booth
露西亜 노서아 russia
露見 노현 discovery,detection,exposure,disclosure
露顕 노현 discovery,detection,exposure,disclosure
露骨 노골,로골 open,unconcealed,undisguised,blatant,plain,frank
青写真 청사진 blueprint,cyanotype,plan
青少年 청소년 youth,young,person
青山 청산 lush,mountain,green,grave,burial,place
青年 청년 youth,young,man
青春 청춘 youth,springtime,life,adolescent
青木 청목 japanese,laurel,spotted,aucuba,japonica,live
青果 청과 fruit,vegetables,produce
青柳  green,willow
青梅 청매 unripe,plum
青空 청공 blue,sky
青色 청색 blue
青葉 청엽 fresh,leaves
青酸 청산 hydrocyanic,acid,prussic,hydrogen,cyanide
青銅 청동 bronze
青雲 청운 blue,sky,erudition,detachment,world,high
靖国神社  yasukuni,shrine
静寂 정적 silence,stillness,quietness
静岡  shizuoka
静止 정지 stillness,repose,standing,still
静物 정물 still,object,rest,life
静粛  silent
静脈 정맥 vein
静観 정관 watchful,waiting,careful,supervision
静養 정양 rest
非公式 비공식 informal,unofficial
非公開 비공개 private,exclusive,secret
非合法 비합법 illegal,unlawful
非常 비상 emergency,extraordinary,unusual
非常口 비상구 emergency,exit
非常識 비상식 thoughtlessness,senselessness,irrationality,absurdity
非礼 비례 impoliteness
非行 비행 delinquency,misconduct
非鉄金属 비철금속 nonferrous,metals
非難 비난 criticism,blame,censure,attack,reproach
面々  every,person,each,everybody
面会 면회 meeting,seeing,visit,interview
面倒 면도 trouble,bother,difficulty,care,attention
面子 면자 face,honour,honor,meld,lineup,attendees
面影 면영 face,looks,vestiges,trace
面接 면접 interview
面白 면백 amusing,funny,interesting
面皰 면포 pimple,acne
面目 면목 face,honour,honor,reputation,prestige,dignity
面積 면적 square,measure,size,area,surface
面談 면담 interview
面識 면식,면지 acquaintance
革命 혁명 revolution
革新 혁신 reform,innovation
革靴 혁화 leather,shoes,boots
靴下 화하 socks,sock,stockings,stocking
靴屋 화옥 shoe,store,shop,shoemaker
鞦韆 추천 swing,trapeze
韓国 한국 south,korea,republic,korean,empire
韓国語 한국어 korean
音声 음성 voice,speech,sound
音楽  music
音楽家  musician
音痴 음치 tone,deafness,amusia,deaf,off,key
音程 음정 interval,step,pitch,key
音符 음부 musical,note,symbol,phonetic
音色 음색 tone,color,colour,quality,timbre
音訓 음훈 kanji,readings
音読 음독,음두 reading,aloud
音質 음질 tone,quality,sound
音量 음량 volume
音階 음계 scale
音響 음향 sound,noise,acoustics,reverberation,echo,audio
音頭 음두 lead
韻律 운율 metre,meter,rhythm,prosody
頂上 정상 top,summit,peak
頂戴 정대 receiving,reception,getting,being,given,eating
頂点 정점 top,summit,vertex
項目 항목 item,heading,category,clause,headword,entry
順位 순위 order,rank,position,precedence
順守 순수 observance,adherence,obeying,following,abiding,compliance
順序 순서 order,sequence,procedure
順当 순당 proper,right,reasonable
順応 순응 adaptation,accommodation,conforming,adjustment,acclimatization,acclimatisation
順次 순차 order,sequential,seriatim
順番 순번 turn,order,things,sequential
順調 순조,순주 favourable,favorable,doing,well,all,right
順路 순노,순로 route
預託 예탁 depositing,deposition
預貯金 예저금 deposits,savings,bank,account
預金 예금 deposit,bank,account
頑丈 완장 solid,firm,stout,burly,strong,sturdy
頑固 완고 stubborn,obstinate,pigheaded
頑強 완강 stubborn,dogged,persistent,tenacious,tough,sturdy
頒布 반포 distribution,circulation
領事 영사 consul
領事館 영사관 consulate
領内 영내 territory,domains
領収 영수 receipt,receiving
領土 영토 dominion,territory,possession
領地 영지 territory,dominion,grounds
領域 영역 area,domain,territory,field,range,region
領有 영유 possession
領海 영해 territorial,waters
領空 영공 territorial,airspace
領袖 영수 leader,chief,boss
頭上 두상 overhead,high,sky
頭取 두취 president,greenroom,manager
頭文字 두문자 capital,letter,initials
頭痛 두통 headache
頭脳 두뇌 head,brains,intellect,understanding
頭角 두각 top,head
頭部 두부 head,cranium,cephalic
頭金  down,payment,deposit
頭骨 두골 skull
頭髪  hair
頻度 빈도 frequency
頻発 빈발 frequent,occurrence
頻繁 빈번 frequent,incessant
題名 제명 title,caption,heading
題字 제자 title,lettering
題材 제재 subject,theme
額縁  frame
額面 액면 face,value,par
顔色 안색 complexion,countenance,expression
顔面 안면 face
顕在 현재 being,actual,apparent,obvious,tangible,revealed
顕彰 현창 honouring,honoring
顕微鏡 현미경 microscope
顕著 현저 remarkable,striking,obvious
願書 원서 application,written,request,petition
願望 원망 desire,wish,aspiration
類人猿 유인원 anthropoid,ape
類似 유사 resemblance,similarity,likeness,analogy
類推 유추 analogy,analogical,reasoning,inference
顧問 고문 adviser,advisor,consultant
顧客 고객 customer,client,patron
顧客満足  customer,satisfaction
風上 풍상 windward,upwind
風下  leeward,lee,downwind
風俗 풍속 manners,customs,sex,service,industry
風刺 풍자 satire,irony,sarcasm
風力 풍력 wind,power,force
風呂  bath,bathing,bathtub,bathroom,bathhouse,public
風呂場  bathroom
風呂屋  public,bathhouse,proprietor
風呂敷  wrapping,cloth,wrapper
風味 풍미 taste,flavor,flavour
風土 풍토 natural,features,topography,climate,spiritual
風情 풍정 taste,elegance,charm,appearance,air
風景 풍경 scenery,scene,landscape,view,sight
風格 풍격 personality,style,appearance
風流 풍류 elegance,taste,refinement
風潮 풍조 tide,current,tendency,trend
風穴 풍혈 air,hole,windhole,ventilator
風紀 풍기 public,morals,discipline
風習 풍습 custom
風船 풍선 balloon,airship,blimp
風速 풍속 wind,speed
風邪 풍사 cold,influenza,flu,ague
風邪薬  remedy,cold,medicine
風鈴 풍령 wind,chime,bell
風雨 풍우 wind,rain,rainstorm
風雲 풍운 winds,clouds,nature,elements,situation,state
飛球 비구 fly
飛行 비행 aviation,flight,flying,fly,take
飛行場 비행장 airfield,airport
飛行士 비행사 pilot
飛行機 비행기 aeroplane,airplane,aircraft
飛行船 비행선 airship,blimp
飛躍 비약 leaping,activity,leapfrog,making,leap,emerging
飛車 비거,비차 rook,hisha
食中毒 식중독 food,poisoning
食事 식사 meal,dinner,diet
食卓 식탁 dining,table
食品 식품 food,products,foodstuffs
食器 식기 tableware
食堂 식당 dining,room,hall,cafeteria,canteen,messroom
食塩 식염 table,salt
食後 식후 after,meal
食料 식료 food
食料品 식료품 foodstuff,groceries
食欲 식욕 appetite
食物 식물 food,foodstuff
食生活 식생활 eating,habits
食用 식용 use,food,edible
食糧 식량 food,provisions,rations,supply
食糧庁  food,agency
食肉 식육 meat
食費 식비 food,expense
食道 식도 esophagus,gullet,esophageal
飢餓 기아 starvation,famine,hunger
飢饉 기근 famine,crop,failure,chronic,shortage
飲料 음료 beverage,drink
飲料水 음료수 drinking,water
飲物 음물 drink,beverage
飲酒 음주 drinking,alcohol
飲酒運転 음주운전 drunken,driving,drinking
飲食 음식 food,drink,eating,drinking
飲食店 음식점 restaurant
飼料 사료 fodder,feed
飼育 사육 breeding,raising,rearing
飽和 포화 saturation,satiation
飽食 포식 gluttony,satiation,engorgement
餃子 교자 gyoza,pot,sticker
養子 양자 adopted,child,son,law
養成 양성 training,education,development,cultivation
養殖 양식 aquaculture,culture,cultivation,raising
養父 양부 foster,father,adoptive
養父母 양부모 adoptive,parents
養老 양노,양로 yoro,era
養老院 양로원 home,aged
養育 양육 rearing,upbringing
養蚕 양천 sericulture,silkworm,culture,raising
養護 양호 nursing,care
養豚 양돈 pig,keeping,farming
養鶏  poultry,raising,farming,chicken
餓死 아사 starvation,starving,death
館内 관내 building
館長 관장 superintendent,director,curator,chief,librarian
饂飩  udon
饗宴 향연 feast,banquet
首位 수위 first,place,head,position,leading
首唱 수창 advocacy,promotion
首尾 수미 beginning,end,result,outcome,course,events
首席 수석 head,chief,top,student,class,seat
首班 수반 head,leader,prime,minister
首相 수상 prime,minister,chancellor,premier
首脳 수뇌 head,leader,top,important,part
首脳部 수뇌부 executives,top,management,governing,body
首謀 수모 plotting,planning,ringleader,mastermind,leader
首都 수도 capital,city,metropolis
首長 수장 head,chief,sheikh,emir
首領 수령 head,chief,boss,leader
香料 향료 flavoring,flavouring,spices,fragrance,perfume,incense
香気 향기 fragrance
香水 향수 perfume
香港 향항 hong,kong,hongkong
香辛料 향신료 spice,spices,condiment
馬主 마주 owner,horse,registered
馬券 마권 betting,ticket
馬力 마력,마역 horsepower,energy,vitality,vigour
馬術 마술 horsemanship,equestrian,art,riding
馬車 마차 coach,carriage,wagon,cart
馬鹿 마록 idiot,moron,fool,trivial,matter,folly
駄目  useless,broken,hopeless,wasted,vain,purposeless
駄菓子  cheap,sweets
駅伝 역전 stagecoach,post,horse
駅前 역전 front,station
駅員 역운,역원 station,attendant,employee,staff
駅長 역장 station,master
駆使 구사 using,freely,working,hard,driving
駆動 구동 driving,force
駆逐 구축 extermination,expulsion,destruction
駆逐艦 구축함 destroyer
駆除 구제 extermination,expulsion,destruction
駐在 주재 residence,stay,posting,being,stationed
駐屯 주둔 stationing,occupancy
駐日 주일 resident,japan
駐留 주류 stationing,garrison
駐車 주거,주차 parking
駐車場 주차장 parking,lot,car,park,carpark,garage
騎兵 기병 cavalry,cavalryman,trooper
騎士 기사 samurai,horseback,knight
騎手 기수 horseman,rider,jockey
騎馬 기마 horse,riding,horseback,rider
騒乱 소난,소란 disturbance,riot,mayhem
騒動 소동 strife,riot,rebellion,turmoil,uproar,brouhaha
騒然 소연 noisy,confused,uproarious
騒音 소음 noise,din
騰貴 등귀 rise,appreciation,advance
驚嘆 경탄 wonder,admiration
驚愕 경악 astonishment,amazement,surprise,fright,shock
驚異 경이 wonder,miracle,amazement,prodigy
骨子 골자 main,point,gist,essentials,bones,pith
骨折 골절 bone,fracture
骨格 골격 skeleton,skeletal,structure,build,frame,physique
骨董 골동 antique,curio
骨髄  bone,marrow,medulla,true,spirit
骸骨 해골 skeleton
高位 고위 dignity,eminent,high,ranking,order
高低 고저 high,low,rise,fall
高価 고가 highly,priced,expensive,valuable,costly
高値 고치 high,price
高僧 고승 high,priest,virtuous
高原 고원 tableland,plateau
高収入  high,income
高台  elevation,high,ground
高名 고명 famous,well,known,renowned,distinguished,celebrated
高品質 고품질 high,quality
高圧 고압 high,voltage,pressure
高地 고지 high,ground,plateau,heights
高官 고관 high,official
高尚 고상 high,noble,refined,advanced
高層 고층 high,rise,multistory,multistoried,tall,upper
高山 고산 high,mountain
高峰 고봉 high,mountain,lofty,peak
高度 고도,고탁 altitude,height,elevation,high,degree,grade
高性能 고성능 high,efficiency,performance
高所 고소 high,place,altitude,heights,elevation,broad
高揚 고양 elevation,raising,uplift,upsurge
高架 고가 elevated,overhead
高校 고교 high,school
高気圧 고기압 high,pressure,anticyclone
高水準  high,level
高波 고파 high,waves,heavy,seas
高温 고온 high,temperature
高潔 고결 noble,lofty,high,minded,virtuous,upright
高瀬  shallow,river,shallows,flatboat,boat
高炉 고노,고로 blast,furnace
高熱 고열 high,fever,pyro
高率 고률,고율 high,rate
高等 고등 high,class,grade
高等学校 고등학교 high,school
高級 고급 high,class,grade,rank,seniority
高給 고급 high,salary
高血圧 고혈압 hypertension
高裁 고재 high,court
高見 고견,고현 your,views,opinion,great,idea,excellent
高速 고속 high,speed,rapid,express,highway,freeway
高速度 고속도 high,speed
高速道路 고속도로 highway,freeway,expressway,motorway
高音 고음 soprano
高額 고액 large,sum
高麗 고려 goryeo,korea
高齢  advanced,age,old
高齢者  old,person,people
髪形  hair,style,coiffure,hairdo
鬱病 울병 depression
鬼才 귀재 wizard,genius,remarkable,talent,exceptional,ability
鬼神 귀신 fierce,god
魂胆  ulterior,motive,plot,scheme,complicated,circumstances
魅了 매료 fascination,charm,fascinate,mesmerize
魅力 매력 charm,fascination,glamour,glamor,attraction,appeal
魅力的 매력적 charming,fascinating,attractive
魅惑 매혹 attraction,fascination,lure,captivation,charm
魔力 마력 magical,powers,supernatural,spell,charm
魔女 마녀 witch
魔法 마법 magic,witchcraft,sorcery,spell
魔法瓶 마법병 thermos,bottle,vacuum,flask
魔術 마술 black,magic,sorcery,tricks,juggling
魚介 어개 marine,products,seafood,fish,shellfish
魚介類  marine,products,seafood,fish,shellfish
魚屋  fish,market,dealer
魚市場 어시장 fish,market
魚群 어군 school,fish
魚肉 어육 fish,meat
魚雷 어뢰 torpedo
魚類 어류,어유 fish,fishes
鮮度 선도 freshness
鮮明 선명 vivid,clear,distinct
鮮烈 선렬,선열 vivid,striking
鮮魚 선어 fresh,fish
鯨肉 경육 whale,meat
鳥居  torii
鳥獣 조수 wildlife
鳥類 조류 birds
鳴門 명문 whirlpool,maelstrom,naruto,strait,wakame
鶏肉  chicken,meat
麒麟 기린 giraffe,qilin,kirin
麦畑 맥전 wheat,field,barley,cornfield
麦芽 맥아 malt
麦茶 맥다,맥차 barley,tea
麻布 마포 hemp,cloth,linen
麻痺 마비 paralysis,palsy,numbness,stupor
麻薬 마약 narcotic,drug,dope
麻酔 마취 anaesthesia,anesthesia
麻雀 마작 mahjong,mah,jongg
黄昏 황혼 dusk,twilight,years,melancholia,melancholic,nostalgia
黄色 황색 yellow,amber
黄身 황신 egg,yolk
黄金 황금 gold,golden,prosperous,excellent,superb,money
黄金時代 황금시대 golden,age
黒人 흑인 black,person,demimondaine,geisha,prostitutes
黒子 흑자 dark,mole,facial,beauty,spot
黒字 흑자 black,surplus,letter
黒幕 흑막 black,curtain,wirepuller,mastermind,backroom,manipulator
黒星  black,spot,dot,loss,failure,mistake
黒木  unbarked,lumber
黒板 흑판 blackboard
黒海 흑해 black,sea
黒潮 흑조 kuroshio,current,japan
黒煙 흑연 black,smoke
黒白 흑백 black,white,right,wrong
黒色 흑색 black
黒衣 흑의 black,clothes
黒鉛 흑연 graphite
黙殺 묵살 ignoring,disregarding,refusing,comment
黙秘権 묵비권 right,silence
黙認 묵인 connivance,tacit,consent,toleration,acquiescence
鼓動 고동 beat,palpitation,pulsation,throbbing
鼓膜 고막 eardrum,tympanic,membrane
鼓舞 고무 encouragement,inspiration,rousing,raising
鼻先 비선 tip,nose,front
鼻息 비식 nasal,breathing,excitement
鼻水 비수 nasal,mucus,dripping,nose,snot
鼻紙 비지 tissue,paper,facial,handkerchief
鼻血 비혈 nosebleed`;
