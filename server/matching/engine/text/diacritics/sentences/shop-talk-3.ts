export default `
xi măng để kho hai tháng đóng cục cứng ngắc, đập ra xài thì tường tô nứt chân chim.
đổ sàn xong sáng hôm sau thấy rạn ngang rạn dọc như da rùa, thầu biểu không sao mà tui lo.
nhà mới xây một năm, vách sau nứt một đường xéo từ cửa sổ lên tới mái, đút vừa ngón tay.
móng đóng cừ tràm mà đất bùn nhão quá, nhà nghiêng qua bên ông hàng xóm cả tấc.
cát san lấp lấy dưới biển lên, trộn hồ tô tường ít lâu là sùi muối trắng, sơn bong lả tả.
thép phơi mưa sét vàng khè, kỹ sư kêu chùi, chùi một hồi tay áo thợ đỏ quạch.
giàn giáo tre buộc lạt lâu ngày mục, thằng thợ hồ té xuống may vướng đống cát.
dây an toàn đeo vướng víu, tụi nó tháo ra treo trên cây làm kiểng, nhắc mãi không nghe.
cần cẩu xoay qua nóc trường học, phụ huynh đứng dưới nhìn lên mà thót tim.
khoan cọc nhồi suốt đêm, đất rung, chén dĩa trong tủ nhà tôi kêu lanh canh.
bùn từ công trường xe ben cán ra lộ trơn nhớt, học sinh té chỏng gọng.
trần thạch cao ố vàng, mốc đen từng cụm, sờ vô mềm xèo như bánh tráng nhúng nước.
mái tôn nắng hầm như lò bánh mì, mưa thì rầm rầm nói chuyện không nghe.
vít bắn tôn sét đầu, cao su chai, mưa xuống nhỏ từng giọt trúng ngay giường ngủ.
keo chống dột bơm đầy mà qua một mùa nắng nó co lại, hở tè he.
gạch bông lát nền trời nồm đổ mồ hôi, cụ già bước ra trượt cái oạch.
nhà vệ sinh tầng trên rỉ xuống, đục nền lên thấy ống nhựa bể toác, keo dán khô rang.
cửa gỗ mùa mưa nở ra đóng không vô, mùa khô co lại gió lùa vi vu.
sơn dầu cổng sắt ba tháng rộp lên như da phỏng, cạy ra bên trong sét bung từng lớp.
cầu thang xi măng đánh bóng trơn trượt, chị Hai bầu té một lần hú vía.
hầm cầu đầy trào ngược lên sân, rút chưa được một năm lại nghẹt, thúi không chịu nổi.
đường cống chung của hẻm nghẹt mỡ, tóc với bịch nylon, mưa một đám là nước đen dềnh lên tận cửa.
tui xin hỏi có thứ bột gì đổ xuống cho nó tan mỡ mà đừng ăn mòn ống hông?
giếng khoan tám chục thước bơm lên nước trong veo, để một lát vàng khè nổi váng.
nước lờ lợ khó uống, nấu trà ra màu đen thui, cơm thì ngả màu xám.
tắm xong tóc dính bết, gội xà bông không ra bọt, quần áo trắng ố như nghệ.
cái vòi sen nghẹt hết lỗ, gõ ra mấy hột cặn trắng cứng như vôi.
ấm nấu nước đóng một lớp phấn dày, con bé hỏi sao nước sôi có bông tuyết.
nước máy về yếu xìu, mấy nhà cuối tuyến thức tới hai giờ sáng hứng từng xô.
mở vòi ra nghe mùi thuốc tẩy hăng mũi, bữa khác lại hôi bùn.
đường ống nước ấp bể dưới lộ nhựa, xì bong bóng lụp bụp mà hai tuần chưa ai đào.
đồng hồ nước quay vù vù dù nhà khoá hết vòi, tháng đóng gấp ba.
nhà tui uống nước mưa, giờ thấy trong lu cặn đen bụi than từ nhà máy bay qua.
lu khạp đậy kín rồi mà lăng quăng vẫn búng tưng tưng, nước hôi mùi lá mục.
mùa hạn đổi nước một thùng hai chục lít mười lăm ngàn, xe bồn tới là giành nhau chí choé.
lọc cát với than đúng như cán bộ bày, nước ra vẫn nhàn nhạt mùi tanh sắt.
bộ lọc chín cấp người ta bán tận nhà, ba tháng tắc, thay lõi một lần bằng nửa tạ lúa.
đêm mô tui cũng chong đèn hứng nước khe, ống tre gãy giữa rừng là nhịn tắm.
bể nước treo trên đồi trâu vô dầm, kéo về bản đục ngầu, trẻ con uống đau bụng.
giếng làng đá ong mấy đời trong vắt, từ bữa có trại heo phía trên thì múc lên sủi bọt.
nước sông màu xanh rêu, múc lên lóng phèn cả đêm, dưới đáy khạp bùn dày hai lóng tay.
mặn lên sớm quá, mới ra Giêng nếm nước mương đã thấy mằn mặn đầu lưỡi.
ruộng lúa đang trổ gặp nước mặn, lá cháy chót vàng hoe, bông lép xẹp.
cống ngăn mặn đóng thì ghe không qua được, mở ra thì vườn sầu riêng tiêu, hai bên kiện nhau.
cửa cống hàu bám dày cộm, kéo lên tời rên rỉ, ron hở nước mặn luồn vô vo vo.
ba tui nếm nước bằng lưỡi mấy chục năm, nay lưỡi già rồi, muốn có cây gì cắm xuống biết liền bao nhiêu phần.
máy đo độ mặn cầm tay xài mùa đầu còn đúng, mùa sau số nào cũng một phần ngàn.
đất phơi khô trắng xoá một lớp muối, giẫm lên kêu lạo xạo.
rửa mặn bốn lần nước mưa mà gieo hột giống vô nó cứ trơ ra, thúi mộng.
kênh nội đồng phèn đỏ quạch, lội xuống ngứa chân, cá rô chết phơi bụng vàng.
bờ sông trước nhà mỗi năm ăn vô ba thước, cây me với cái sân phơi lần lượt đi hết.
nửa đêm nghe cái rột, sáng ra nhà bếp với cầu tiêu trôi tuột xuống sông.
đóng cừ dừa, chất bao cát, thả bần, con nước rong kéo tuốt luốt.
tàu sắt chạy qua sóng đánh ì oạp, bờ rã từng tảng như bánh bò ngâm nước.
mấy ông hút cát trộm ban đêm, vòi thọc sát mé, kêu báo tới nơi là họ tắt đèn chạy.
mặt lộ có đường nứt cặp theo mé sông, mỗi ngày rộng ra một chút, tụi tui lấy phấn gạch canh chừng.
có cái máy nào cắm xuống đất hễ nó sắp lở là la làng cho dân chạy không mấy ông?
kè đá làm bạc tỷ, nước rút một mùa là sụm, lòi lớp vải lót phất phơ.
rọ đá đứt dây kẽm, đá lăn lông lốc xuống đáy, cái rọ xẹp lép.
biển đánh vô chân đê, rừng đước ngã lớp lớp, rễ chổng ngược trời.
trồng bần năm lần bảy lượt, con hà bu đen gốc, cây lắc lư rồi trốc.
hàng rào tre giữ bùn bị sóng bứt sạch trong một đêm, tre tấp vô bờ ngổn ngang.
đê bao rò nước lỗ mội, nhét rơm nhét bùn chỗ này nó phụt chỗ khác.
mấy chú dân phòng thức trắng đêm rọi đèn pin dọc con đê, thấy nước đùn cát là đánh kẻng.
bão tốc mái tôn bay qua hai cái ruộng, cắm vô cây dừa như lưỡi dao.
gió giật từng cơn, vách lá kêu rào rào, cả nhà chui xuống gầm bộ ngựa.
nước lên nhanh quá, khiêng được cái tivi với bao lúa lên gác thì ngập tới rún.
lụt rút rồi còn lại lớp bùn non dày cả gang, dính nhẹp, xúc hoài không hết.
bùn bám lâu khô lại cứng như sành, máy giặt, tủ lạnh coi như sắt vụn.
trâu bò đứng trên gò ngập tới bụng, đói rống thảm, rơm thì ướt mốc.
lúa giống trong bồ lên mầm trắng xoá, thọc tay vô nóng hổi, bốc mùi chua lè.
mì gói cứu trợ toàn thứ phải có nước sôi, mà nhà chìm hết, củi lửa mô mà nấu.
thuyền cứu hộ máy to, sóng tạt vô nhà dân tróc vách, bà con xua tay kêu chạy chầm chậm.
ở rốn lũ Lệ Thuỷ, nhà mô cũng làm cái tra trên nóc, chật như hũ nút mà ở cả tuần.
tui ước có cái nhà phao nổi lên theo nước, mà làm bằng thùng phuy thì sét lủng mau quá.
áo phao phát cho học sinh vùng lũ phơi nắng ải hết vải, dây kéo kẹt cứng.
thuỷ điện xả lúc nửa đêm, loa hú mà gió át, tới khi nghe thì nước đã liếm bậc thềm.
cái thước đo nước sơn vạch ở trụ cầu bị rác che, ban đêm rọi đèn không thấy số.
đất núi sau nhà nhão ra như cháo, tre nghiêng, chó sủa tru không chịu vô ngủ.
sạt một mảng bằng sân banh, lấp con suối, nước dồn lại thành vũng treo trên đầu cả thôn.
đá lăn trúng đường, xe kẹt hai đầu đèo, bánh mì đội giá năm chục ngàn một ổ.
mưa đá lộp độp bằng trứng cút, mái phi-brô xi măng lủng như tổ ong.
lốc xoáy cuốn giàn bầu, cuốn luôn chuồng gà, gà bay tứ tán.
sét đánh chết hai con bò buộc ngoài gò, ba tui tháo cày chạy vô vừa kịp.
nắng nóng lên bốn mươi ba, đường nhựa chảy dính dép, chó thè lưỡi nằm dài trong bóng cột điện.
rác chợ đầu mối dồn từ tối, sáng chảy nước đen thui, ruồi bu như rắc đậu.
xe gom rác chạy ngang nhễu nước một đường dài, cả phố hôi tới trưa.
bãi rác đầu làng âm ỉ cháy cả tháng, khói khét cay mắt, ngủ phải trùm khăn ướt.
dân đốt rác ngoài ruộng, chai nhựa chảy nhểu nhão, khói đen cuồn cuộn bay vô trường mầm non.
lò đốt rác xã mới mua, bỏ rác ướt vô nó xì khói trắng, dầu tốn như nước.
nước rỉ rác đen như cà phê, chảy xuống đìa cá trê cũng chết.
đồ ăn thừa đổ chung bịch nylon, đem ủ phân thì giòi bò lúc nhúc, thúi hoắc.
tui có làm thùng ủ theo cô hội phụ nữ chỉ, mà trong thùng nhão nhoẹt, nước vàng rỉ ra, ruồi nhỏ bay mù.
rác trôi về cồn theo con nước, dép đứt, kim tiêm, bánh xe, lượm hoài lượm huỷ.
lục bình trôi nghẹt cứng khúc kênh, ghe chống sào không nhúc nhích.
vớt lục bình lên chất bờ cao như ụ rơm, mấy bữa rữa ra hôi rình, có làm được cái chi xài không?
tã em bé, băng vệ sinh tấp đầy miệng cống, thò tay vô móc mà ớn.
tro lò gạch, xỉ than đổ thành đống, gió nổi lên là xóm đạo phía dưới trắng xoá.
bao thuốc trừ sâu quăng đầy bờ ruộng, vịt ăn trúng ngoẻo, bể gom thì đầy tràn.
pin cũ, bóng đèn nê-ông em để cả bao trong kho, ve chai chê không lấy.
vải vụn của xưởng may mỗi ngày hai bao tải, bỏ thì tốn tiền, đốt thì khét lẹt.
vỏ sò chất cao hơn mái nhà, mùi biển ươn, ruồi xanh óng ánh.
cá ươn từ nhà máy bột cá bốc lên, ngửi mà dính vô quần áo, con tui đi học bạn bè né.
trại heo trên gió, chiều nào cũng phải đóng cửa, ăn cơm như ăn trong chuồng.
nhà máy mì thải nước chua lòm, dòng suối sủi bọt trắng như xà bông.
lò mổ làm từ một giờ khuya, heo kêu eng éc, sáng máu lềnh loang xuống mương.
xưởng sơn tĩnh điện kế nhà, bữa nào lò chạy là tui nghe ngọt ngọt trong cổ, tức ngực.
lò than hầm đước khói quẩn là đà mặt sông, lá dừa xám ngoét.
xưởng cưa đá tiếng rít chói lói, bụi bay như sương, bàn thờ lau sáng trưa trắng lại.
nhà máy xi măng nói có lọc, mà ban đêm họ xả, sáng ngủ dậy xe hơi phủ bụi cứng không chùi nổi.
mỏ đá nổ mìn cái ầm, vách nhà nứt, trâu giật đứt mũi.
xe chở clinker chạy suốt, lá chuối hai bên lộ đeo bụi nặng trĩu gãy gục.
quạt hút nhà hàng phả thẳng qua cửa sổ nhà em, mùi mỡ chiên bám rèm vàng khè.
máy nén điều hoà của khách sạn kê sát tường, rung o o suốt đêm, má tui mất ngủ sút năm ký.
xưởng gò hàn đập chan chát từ sáng tinh mơ, hoà giải ba lần mà đâu cũng vào đấy.
dạ em xin tư vấn tấm vách nào cản được tiếng máy dệt, chớ xốp trứng dán hai lớp chẳng ăn thua.
hàng rào cây trồng để chắn bụi thì lá bị bít, vàng úa rụng trụi.
xịt nước đường đất ngày ba bận, vừa khô là bụi mù lại, xe bồn tưới tốn dầu dữ quá.
tui nghe người ta rắc nước mật đường cho dẻo mặt đường đất, mà kiến bu quá trời, có thứ khác hông?
hoá đơn điện tháng này tăng gấp rưỡi, mà nhà có hai bà cháu xài cái quạt máy.
công tơ treo trên trụ cao, muốn coi phải đứng ghế ngửa cổ, số thì mờ căm.
ông ghi điện nói tại đổi bậc thang, tui tính tới tính lui vẫn không ra số đó.
câu đuôi điện nhà người ta, mắc gấp đôi mà đèn đỏ lè như hột me.
chiều tối điện yếu, nồi cơm nấu hoài không chín, tivi teo lại.
quạt quay lờ đờ, máy bơm ì ì không hút, cúp cầu dao cái rụp cháy luôn cuộn dây.
mấy nhà nuôi tôm kéo điện bằng cây tràm, dây thòng là đà mặt nước, thấy mà rùng mình.
trụ điện nghiêng sát mé sông, báo cả năm, chờ nó ngã rồi mới tới.
cây quơ trúng dây, gió lên xẹt lửa, cúp cả ấp nửa buổi.
điện ba pha nhà xưởng lệch, mô tơ gầm gừ, nóng rẫy, ngửi khét mùi sơn.
tháng nào cũng bị phạt cái gì mà "cốt phi", tui hỏi thì kêu mua tủ tụ, mua rồi vẫn phạt.
đèn đường năng lượng mặt trời ở ấp sáng được sáu tháng, giờ leo lét như đom đóm.
giờ cao điểm tính mắc, mà nước đá tui phải chạy chiều cho kịp ghe, né sao cho nổi?
lịch cúp điện báo tám giờ tới mười hai giờ, thực ra năm giờ chiều mới có, cá trong tủ sình hết.
má tui tiếc điện nên rút phích tủ lạnh ban đêm, thức ăn nhớt hết mà bà hâm lại ăn.
bóng tròn vàng thanh long đốt cả đêm, tiền điện ăn hết phân nửa lời.
nhà yến mở loa suốt ngày chíp chíp, hàng xóm bệnh tim khổ sở mà kiện không ai xử.
xóm tui đơn thưa mấy lượt, đoàn tới đo bữa máy nghỉ nên biên bản ghi "đạt".
giá mà có máy nhỏ gắn ngay hàng rào, ghi mùi ghi bụi suốt ngày đêm cho dân làm chứng.
công trình cạnh nhà đào hầm, tường tôi xé ra, chủ thầu hứa đền mà lánh mặt.
tụi em đổ bê tông đường nông thôn, xe trộn không vô được, trộn tay chỗ đặc chỗ lỏng.
mùa mưa đổ xong chưa kịp ráo là gặp nước, mặt rỗ như tổ ong, cốt liệu trồi lên.
cọc bê tông đóng xuống gặp đá mồ côi, gãy ngang, nhổ lên không được đóng xuống không xong.
gạch không nung chở tới công trường sứt góc, xây lên thấm như bánh bông lan.
thợ xây nhìn bản vẽ không hiểu, làm ngược cái cửa, đập ra làm lại mất ba công.
máy trộn hồ quay kêu lộc cộc, răng bánh trớn mẻ, đang trộn là tuột xích.
máy cắt gạch bụi bay mịt mù, thợ lấy vỏ chai xịt nước vô mà giật tê tay.
ốp gạch lên tường cũ ba tháng phồng bụng rồi rớt ào ào nửa đêm, cả nhà tưởng trộm.
mạch gạch nhà tắm đen sì, chà bàn chải sắt tróc luôn men.
sân thượng đọng vũng, rêu xanh rì, dưới trần giọt xuống tí tách như đồng hồ.
sơn chống thấm hai nước theo thợ, mùa mưa tới vẫn bong như da rắn lột.
đường bê tông vô xóm sụp thành hàm ếch, phía dưới rỗng, xe ba gác lọt bánh.
cầu ván đóng đinh, đinh trồi lên, đêm tối lủng bánh xe lia lịa.
cầu khỉ bắc bằng tre gai, mưa trơn, cô giáo mang giày đi qua mà ai cũng nín thở.
ở miệt này đất yếu, xây cái cổng rào không mấy chốc đã chúi mũi xuống.
có người chỉ dùng cọc dừa bó lại thả bùn, mà con hà ăn hai năm là xốp như bánh mì.
nhà sàn dựng trên mé rạch, chân cột nứt bể lòi sắt đỏ lòm, khều nhẹ rớt từng mảng.
xin chỉ cho cách vá cột đang ngâm nước lợ, chớ tát cạn thì làm gì nổi.
cái bể chứa nước ngọt ngoài đảo xây bằng đá san hô, rịn hoài, mùa khô coi như cạn.
tàu chở nước ra đảo một khối hai trăm ngàn, khách du lịch tắm phủ phê, dân xách can mà xót.
lấy nước sương, hứng nước máy lạnh, gom lại tưới được mấy luống rau muống.
máy lọc nước biển tài trợ về chạy ba tháng là cái màng nghẹt, linh kiện thì phải đợi nước ngoài.
nước lọc ra nhạt thếch, nấu canh không ngọt, bà con nói thà uống nước mưa.
phèn đóng quanh miệng ống dày như ống khói, lấy búa gõ mới rớt.
mấy bữa nay giếng nhà tôi có mùi trứng thối, mở nắp ra xộc lên choáng váng.
chú tui xuống vét giếng ngộp ở dưới, thả con gà xuống trước mà con gà cũng xỉu.
giếng đào giữa mùa khô trơ đáy, khoan thêm sâu gặp tầng mặn, coi như bỏ.
vùng này ai cũng khoan, đất lún, nền nhà hụt cẳng cách mặt sân cả gang.
hôm rồi xét nghiệm nước giếng, họ nói có thạch tín, mà trong leo lẻo biết đâu mà ngờ.
cả nhà uống từ đời ông, lòng bàn chân ai cũng sừng sần sùi, giờ mới vỡ lẽ.
có cái gì bỏ vô lu nước cho nó hút hết cái chất độc đó ra mà rẻ, dễ làm?
lũ quét qua để lại giếng đầy bùn, tát ba lần vẫn tanh, thả viên thuốc nhiều ít ra sao chẳng ai hướng dẫn.
nước ngập lâu tường mục chân, mối theo lên ăn lủng kèo cột, gõ nghe bồm bộp.
đêm giao thừa triều cường tràn bờ, lu mắm lăn lóc, chó leo lên bàn thờ.
triều lên qua ống cống trồi ngược vô sân, bít lại thì mưa không thoát, khổ hai đầu.
xin hỏi cái nắp một chiều gắn miệng cống mua ở đâu, gặp rác nó có kẹt mở tô hô ra không?
quận kêu nâng đường, nhà tui thành cái hầm, bước xuống ba bậc mới tới phòng khách.
máy bơm chống ngập phường đặt đó, tới lúc mưa lớn thì rác nghẹt họng, kêu khẹc khẹc rồi tắt.
ngập xong xe chết máy hàng loạt, thợ mở bu gi chảy ra cả ly nước cống.
ngoài đó mưa dầm cả tháng, áo quần phơi trong nhà hôi ê ẩm, sấy than thì ám khói.
nồm tháng ba Hà Nội nhà tôi tường chảy nước, bánh kẹo mở ra mười phút đã ỉu.
sương muối xuống một đêm, sáng ra vườn su su đen rũ như luộc.
rét hại trâu chết cóng ngoài bãi, che bạt đốt trấu sưởi mà nó vẫn run lẩy bẩy.
đường lên bản sạt taluy, ô tô không vào được, lợn đến lứa phải khiêng bộ.
hồ chứa trên đồi thấm hết, rải bạt thì cua đào, chuột gặm, nắng giòn rách toạc.
cái đập đất mối làm hang, nước xì có vòi, xã huy động người đắp bao tải cả đêm.
nước thải làng bún chảy qua ngõ trắng đục, chua loét, bọt phồng như nồi cơm sôi.
làng giấy tái chế nước kênh đủ màu, hôm đỏ hôm tím, bèo cũng không sống nổi.
ông trưởng thôn nói góp tiền làm hầm lọc, mà mỗi nhà một ý, họp ba bận chưa đâu vô đâu.
chị tui quét rác đêm, xe chạy ẩu tông trúng, giờ ước cái áo nào sáng rực lên từ xa.
thùng rác công cộng nhựa bị đốt chảy, thùng sắt bị ăn cắp, bỏ rọ tre thì chó bươi.
nhà có giỗ bày rạp, cháo đổ xuống cống, sáng mai cống trào lên nguyên cả nếp.
nhà em ở cuối hẻm cụt, xe rác không vào, mỗi tối xách bịch ra đầu đường mà mèo tha lung tung.
tui coi trên tivi thấy bên Nhật họ phân ra năm thùng, về làm thử mà xe lại trộn chung một cục.
mấy bao trấu ướt tự bốc khói giữa trưa, mở ra thấy lõi than hồng.
nhà ông Chín làm mắm ruốc, gió chướng thổi qua là đám cưới bên này bỏ dở tiệc.
em làm tiệm chó mèo, cát vệ sinh một ngày ba thau, chỗ nào bỏ cũng bị la.
cầu tiêu ao cá dẹp rồi, xã bắt xây hầm mà đất ngập quanh năm, đào xuống nửa thước là nước.
ruồi giấm, ruồi trâu, ruồi xanh, cửa lưới bít bùng mà mâm cơm vẫn phải có người quạt.
ở nhà gần lộ mười thước, đêm xe chạy ầm ầm, kiếng cửa sổ rung lách cách.
chuông nhà thờ, loa phường, gà gáy, máy cưa, chị nghĩ coi cháu tui ngủ giờ nào?
cái máy xay bột của tiệm bánh cuốn một giờ sáng nổ giòn, cả hẻm thức theo.
tiệm rửa xe xịt bọt trắng tràn vô nền, cống đặc quánh bùn dầu, đi dép dính lẹp nhẹp.
nhớt thải đổ ra gốc me, cây rụng lá, đất đen bóng như nhựa đường.
tiệm hớt tóc quét ra cả bao tóc, gió thổi bay vô nồi bún của thím Hai.
mạt cưa bay vô ao cá, nổi thành lớp, mấy con trắm ngáp.
bụi bông từ xưởng gòn bay là là, đèn nhà tôi như đội tóc bạc.
khói nhang sạch mà làng nhang bụi quế, bụi keo, mấy cô se nhang ho suốt.
làng đúc đồng khói vàng khè, rau muống ngoài đồng lá cháy lỗ chỗ.
làng tái chế chì xưa kia, giờ trẻ con người gầy nhẳng, học trước quên sau.
đất đó bỏ hoang chứ ai dám trồng, có loài cây gì nó hút chất độc lên cho mình nhổ đi đốt không?
bãi nhiệt điện tro xám bay mùa gió nam, ruộng muối trắng hoá ra lấm tấm đen.
muối làm ra xỉn màu, thương lái ép còn năm trăm đồng một ký.
than đổ ở cảng, sóng táp vào bờ đen như mực, hến chẳng còn con nào.
dầu tràn dạt vô bãi đóng cục tròn tròn, dẫm lên dính gót chân kì hoài không ra.
bọt trắng trôi đầy sông Sài Gòn sáng sớm, người câu cá lắc đầu cuốn cần.
tảo nở đỏ cả vũng, đêm sóng lấp lánh, sáng cá hồng cá mú nổi bụng đầy bè.
lũ về muộn, nước đỏ phù sa không thấy, đất cằn, chuột sinh sôi dữ.
điên điển trổ lưa thưa, cá linh non ít xịu, tụi tui bỏ nghề dớn đi Bình Dương.
con đê ngăn lũ làm ruộng ba vụ khoẻ thiệt, mà năm nay đất chai, phân bón gấp đôi.
xã lũ tháo cống đưa nước vô thì đường liên ấp ngập, tụi nhỏ nghỉ học.
cát bay từ động lấn vô vườn rau, sáng ra luống hành lấp lút ngọn.
rào lá dừa chắn cát đổ rạp sau một mùa bấc, phải cắm lại từ đầu.
nước ngầm dưới cát ngọt lịm mà tụi trại tôm hút miết, giờ lạt lẽo pha mặn.
đất Ninh Thuận nắng cháy da, cừu gặm gốc cỏ, giếng sâu bốn chục thước còn bùn.
tháng tám ruộng nứt thọc lọt bàn chân, tới tháng mười nước cuốn luôn cây rơm.
hồi xưa trông kiến dời tổ là biết lụt, bây giờ kiến cũng tính trật.
dự báo kêu mưa thì nắng, kêu nắng thì dông, phơi cá cơm cả sân chạy không kịp.
muốn biết riêng cái xã tui chiều ni có mưa không chớ cả tỉnh thì rộng quá.
chú thợ hồ xây bồn biogas, chạy được năm đầu, sau lửa bập bùng rồi tịt.
nước trong hầm ga trào ra đen sì, tưới bắp thì lá cháy, đổ ruộng lúa lốp đổ rạp.
ống dẫn khí hở khớp, mùi trứng ung, đêm bật quẹt nghe cái phụp xém chân mày.
công tơ mới điện tử nhảy nhanh hơn công tơ đĩa, hay tại tui nghĩ vậy?
đo giùm coi cái tủ đông cũ ăn bao nhiêu điện một ngày, nên giữ hay bán sắt vụn?
thay hết bóng tiết kiệm rồi mà tiền điện có bớt đồng nào đâu.
phòng trọ gắn đồng hồ riêng từng phòng, cộng lại thiếu so với đồng hồ tổng, ai gánh?
dây điện âm tường chuột cắn, rỉ điện ra tủ lạnh, vợ tui đi chân đất mở cửa giật té ngửa.
cái chống giật hễ trời mưa là nhảy, bật lên nhảy nữa, thợ dò ba ngày không ra chỗ.
trạm biến áp đầu xóm kêu è è, dầu rịn xuống cỏ cháy, con nít lại hay đá banh gần đó.
đường dây cao thế băng qua nóc, trời ẩm nghe xè xè, cầm sào phơi đồ thấy tê.
nhà tui cách trụ điện cuối hai cây số, xin kéo dây thì báo giá trăm mấy triệu.
nghề nhôm kính mở máy cưa là cả xóm đèn chớp như ma nhát.
bà con than với nhau, còn ngành điện thì gửi tin nhắn chúc mừng sinh nhật.
có bảng giá điện nào vẽ bằng hình cho người không rành chữ như tui coi hiểu hông?
khu công nghiệp thiếu điện, luân phiên nghỉ, công nhân ngồi chơi ăn bảy chục phần trăm lương.
hầm đường bộ cúp điện quạt ngưng, khói xe dồn lại ngộp, người ta bỏ xe chạy bộ.
tường kè xây bằng bao cát trộn xi măng, rễ cây len vô tách ra từng bao lăn xuống rạch.
thả cụm chà trước mé sông cho nó bồi, bồi đâu không thấy mà ghe vướng gãy bánh lái.
trồng cỏ hương bài giữ dốc thì bò nhổ ăn sạch rễ.
taluy phun vữa nứt, cỏ mọc qua khe, mưa xuống nguyên tấm trượt như tấm chiếu.
ai biết rọ gì nhẹ, thợ địa phương đan được, thả xuống mà nước xiết không cuốn?
cây cầu treo dây cáp tưa, mỗi bận xe máy qua là võng xuống như cái võng đưa em.
bu lông trụ cầu bị trộm vặn, thầy giáo đi dạy phát hiện, hú vía cả bản.
biển báo giao thông bị dây leo trùm kín, tài xế lạ cứ phóng vèo vèo.
gờ giảm tốc cao quá trời, sản phụ đi qua muốn đẻ rớt.
ổ gà ổ voi đầy nước đục, đâu biết sâu cạn, sụp một cái gãy luôn phuộc.
vá ổ gà bằng đá mi với nhựa nguội, trời nắng chảy nhão, trời mưa bung.
sơn kẻ vạch mới ba tháng mờ câm, ban đêm mưa không thấy lằn nào.
mặt cầu thép trơn trượt, xe hai bánh té liên miên, đêm nào trạm xá cũng khâu.
hai bên lộ trồng bông giấy đẹp mà gai móc, cành đâm ra che tầm mắt chỗ quẹo.
nhà tiền chế dựng nhanh mà nóng, hơi hầm từ mái ép xuống, công nhân xỉu mấy đứa.
phun nước mái tôn thì mau sét, dán tấm cách nhiệt bạc thì chuột xé làm ổ.
kỹ sư nói sơn trắng phản nhiệt, sơn xong mát được một năm, bụi bám lại nóng như cũ.
cửa cuốn xưởng gỉ lò xo, kéo hai người mới lên, tay trượt ra là nó sập như máy chém.
ván cốp pha xài hai lần đã bở, nhổ đinh tét đôi, dầu bôi ván thì loang vàng mặt bê tông.
đất sét dẻo dính gầu, xe cuốc múc lên quơ hoài không rớt, mất cả buổi chùi.
bơm bê tông nghẹt ống ngay khúc cua, gõ búa cong cong, xe bồn chờ ngoài lộ sắp đông.
đổ cột rút ván thấy rỗ tổ ong, thợ trét hồ giấu, tui rọi đèn phát hiện.
`
