export default `
con men rượu nhà tôi truyền ba đời, nay bỗng dưng trở chứng, cơm rượu cứ chua mà không chịu ngọt.
có phải trong bánh men đã lẫn vi khuẩn giấm, hay tại nếp năm nay bị ngâm lâu quá?
muốn biết chắc thì phải cấy trải ra đĩa thạch, tách từng khuẩn lạc rồi soi dưới kính.
nấm mốc tiết enzyme cắt tinh bột thành đường, sau đó nấm men mới ăn đường mà nhả ra rượu.
hai con vật bé tí ấy sống nhờ nhau, hễ một bên yếu thì cả mẻ cơm đều hỏng.
chúng tôi phân lập được bốn mươi hai chủng từ bánh men của bà con các dân tộc phía Bắc.
trong số đó, chủng ký hiệu R7 cho hoạt tính cao nhất và chịu được ba mươi tám độ.
giống được giữ trong ống sứ đông khô, mỗi năm hoạt hoá lại một lần để kiểm tra sức sống.
người làm giấm ở quê chỉ cần múc một muôi con giấm cũ sang hũ mới, chẳng phải phân lập gì sất.
bể ủ phân vi sinh nhà cháu không lên nhiệt, mười ngày rồi rơm vẫn vàng khè như lúc mới chất.
chắc tại khô quá hoặc thiếu đạm, bác thử tưới thêm nước tiểu trâu rồi trùm bạt lại xem.
khi đống ủ nóng tới sáu mươi lăm độ thì mầm cỏ và trứng giun đều chết hết.
đảo trộn năm ngày một lần giúp không khí lọt vào, vi sinh vật hiếu khí mới thở được.
phân gà tươi chất trong góc vườn bốc mùi khai nồng, ruồi nhặng bâu kín, hàng xóm sang mắng vốn.
rắc lên một lớp chế phẩm trộn mùn cưa thì chừng hai ba hôm là mùi dịu hẳn.
gói men mua ngoài tiệm ghi mười mũ chín bào tử một gam, đem đếm thử chỉ còn mười mũ năm.
lỗi có khi không phải do người làm mà do tiệm phơi hàng ngoài nắng cả mùa hè.
bào tử bacillus chịu nóng tốt, còn vi khuẩn lactic thì hễ sấy không khéo là chết gần sạch.
người ta bọc chúng trong hạt alginate phủ chitosan để vượt qua dạ dày mà xuống tới ruột.
máy sấy phun thổi gió vào một trăm bốn chục độ nhưng giọt ra chỉ chừng bảy chục nên men còn sống khá.
thêm sữa gầy và đường trehalose làm chất bảo vệ thì tỷ lệ sống tăng từ mười lên sáu mươi phần trăm.
nồi lên men một ngàn lít của xưởng khuấy kêu lục khục, phốt trục bị rò nên cứ bị tạp hoài.
mỗi lần nhiễm là đổ bỏ cả mẻ môi trường, tiếc đứt ruột mà chẳng biết con nào chui vào từ đâu.
thợ cả nghi bộ lọc khí đầu vào bị ướt, tháo ra thì đúng là có vết ố xanh.
phải hấp tiệt trùng cả đường ống lẫn van lấy mẫu, chỗ nào có góc chết là chỗ đó sinh chuyện.
đầu dò oxy hoà tan nhích xuống mười phần trăm thì biến tần tự tăng vòng cánh khuấy.
bọt trào lên ướt phin lọc, nhỏ dầu phá bọt thì hết, nhưng cho quá tay lại khó tách sinh khối.
nuôi theo mẻ có bổ sung cho phép mật độ tế bào lên tới tám chục gam khô mỗi lít.
đường được bơm vào theo hàm mũ, đủ cho con men ăn mà không dư để sinh ra cồn.
nhiệt toả ra lớn đến mức nước tháp giải nhiệt không kịp, phải chạy thêm chiller vào buổi trưa.
ly tâm đĩa tách xong, bùn men sệt như kem, đem ép lọc rồi đùn thành sợi bún sấy tầng sôi.
men bánh mì khô trong nước làm ra nở chậm hơn hàng Pháp độ mười phút, thợ lò còn chê.
mật rỉ đường lẫn nhiều cặn, phải pha loãng, gia nhiệt với axit rồi lắng qua đêm.
enzyme là thứ protein làm cho phản ứng chạy nhanh gấp hàng triệu lần mà bản thân không mất đi.
mỗi enzyme chỉ hợp với một loại chất, giống như chìa nào mở ổ nấy.
nóng quá thì nó duỗi ra, mất hình, chẳng khác lòng trắng trứng khi bị luộc.
alpha amylase chịu nhiệt làm loãng hồ tinh bột ở chín mươi lăm độ trong vòng chín mươi phút.
tiếp đó hạ xuống sáu mươi, chỉnh pH bốn rưỡi rồi cho glucoamylase đường hoá suốt hai ngày.
dịch đường thu được đem lọc than, chạy qua cột trao đổi ion và cô đến bảy mươi độ brix.
xưởng mạch nha thủ công chuyển sang dùng enzyme nên rút ngắn từ hai ngày còn một buổi.
bà chủ bảo rằng kẹo vẫn thơm như xưa nhưng màu sáng hơn, khách cứ tưởng bà tẩy trắng.
bột giặt có lipase với protease tẩy được vết mỡ và máu ngay trong nước lạnh.
thuộc da bằng men thì bớt sunfua, mùi đỡ kinh khủng và tấm da mặt mịn hơn.
xưởng dệt dùng cellulase mài quần bò thay cho đá bọt, vải ít sờn mà máy cũng đỡ hỏng.
catalase cho vào sau khâu tẩy để khử sạch oxy già trước khi nhuộm, khỏi phải xả ba bốn nước.
papain lấy từ mủ đu đủ xanh, rạch vào lúc sáng sớm, hứng xuống tấm ni lông.
mủ chảy dính vào tay ngứa rát, người cạo phải đeo bao tay và kính.
bromelain ở thân dứa bỏ đi sau thu hoạch nhiều vô kể mà hầu như chưa ai tận dụng.
nhóm của chị Thảo ép thân dứa, siêu lọc hai bậc rồi đông khô được bột trắng ngà.
thịt bò dai ướp bột ấy nửa giờ là mềm, ướp lố thì nhũn như cháo.
công ty thức ăn chăn nuôi đặt mua phytase nhưng đòi phải chịu được hơi nóng lúc ép viên.
chủng nấm sợi được nuôi trên cám mì ẩm trong khay, lên bông trắng rồi ngả sang xám đen.
khay dày quá thì giữa lòng bị nóng, sợi nấm chết, bốc mùi amoniac khai khai.
lên men bề mặt tốn mặt bằng nhưng rẻ và hợp với xưởng nhỏ hơn là bồn chìm.
muốn sản lượng cao, người ta chuyển gen vào nấm men Pichia rồi cảm ứng bằng metanol.
metanol dễ cháy nên phòng lên men phải có đầu dò khí và quạt hút chống nổ.
sản phẩm tiết ra ngoài tế bào nên chỉ việc lọc tiếp tuyến, khỏi phải phá vỡ màng.
dòng gen được tối ưu mã bộ ba cho hợp với vật chủ, đặt tổng hợp ở nước ngoài ba tuần là có.
kỹ thuật chỉnh sửa gen cắt đúng chỗ mong muốn nhờ một đoạn RNA dẫn đường.
lúa mang đoạn khởi động bị sửa thì không cho vi khuẩn bạc lá bám vào hút đường.
cây sửa gen có bị quản lý như cây biến đổi gen hay không, luật nước mình còn để ngỏ.
bắp chuyển gen kháng sâu trồng đại trà mấy năm nay, sâu keo mùa thu vẫn cắn nát ngọn.
nông dân chỉ quan tâm bán có được giá hay không, còn gen gì thì để mấy ông tiến sĩ lo.
cây chuối cấy mô ra đồng đều tăm tắp, trổ buồng cùng lượt, nhưng héo vàng panama thì cũng chết cùng lượt.
phòng nuôi cấy mô giữ hai mươi lăm độ, đèn sáng mười sáu tiếng mỗi ngày, bước vào phải thay dép.
chai mô bị mốc lông xù thì đừng mở ra, cứ đem hấp nguyên chai rồi mới đổ.
hai chị cấy mô ngồi trước luồng gió sạch, tay thoăn thoắt cắt, nhúng cồn, hơ lửa, cắm.
một ngày công cấy được sáu bảy chục chai, mỏi cổ mỏi mắt mà tiền công chẳng bao nhiêu.
robot gắp chồi vẫn còn làm dập lá nên nhiều lab thử rồi lại bỏ.
hệ thống ngập chìm tạm thời bơm môi trường lên tưới vài phút, rồi rút xuống cho cây thở.
chồi trong bình ấy mập mạp, ít bị thuỷ tinh thể và ra rễ khoẻ hơn hẳn so với nuôi trên thạch.
phôi bò được tạo trong ống nghiệm, sàng giới tính xong thì đông lạnh trong cọng rạ nhựa.
dẫn tinh viên thọc tay tới nách, lần tìm cổ tử cung con bò cái trong khi nó đứng nhai cỏ.
tinh phân giới mắc gấp năm lần nhưng bù lại chín con bê ra thì tám con là cái.
gà Đông Tảo nhân bản chưa ai làm, nhưng tế bào mầm đông lạnh thì viện chăn nuôi đã giữ được.
lợn Ỉ thuần gần như tuyệt chủng, mấy con đực cuối cùng được lấy tế bào tai để nhân bản.
bốn chú lợn con ra đời khoẻ mạnh, báo chí kéo về chụp hình chật cả sân chuồng.
tế bào gốc màng dây rốn được lưu trữ với giá vài chục triệu, mai này có dùng tới không thì chưa biết.
một số phòng khám rao truyền tế bào gốc trẻ hoá mà chẳng hề có giấy phép.
tấm tế bào giác mạc nuôi từ niêm mạc miệng đã giúp mấy người bỏng vôi nhìn lại được.
giá thể in ba chiều bằng gelatin trộn tế bào sụn, in xong phải chiếu đèn cho cứng lại.
thịt nuôi cấy trong bồn mới chỉ ở mức trình diễn, miếng bằng đồng xu mà tốn cả nghìn đô.
nấm sợi ép thành miếng chay có thớ dai gần giống ức gà, chiên lên ăn cũng được.
bã đậu nành cấy mốc Rhizopus qua đêm thành bánh tempeh, cắt lát trắng phau thơm mùi nấm.
xưởng tempeh nhỏ hay bị đen mặt vì mốc sinh bào tử sớm, chỉ cần bớt lỗ thông khí là ổn.
hệ vi sinh đường ruột của mỗi người mỗi khác, nên cùng ăn một món mà kẻ mập người ốm.
giải trình tự 16S cho biết trong phân có những nhóm vi khuẩn nào, nhiều ít ra sao.
trẻ sinh mổ thiếu vi khuẩn có lợi từ mẹ, người ta thử bổ sung bifido ngay từ tuần đầu.
ghép phân nghe ghê nhưng cứu được bệnh nhân tiêu chảy kéo dài do dùng kháng sinh bừa bãi.
heo con sau cai sữa tiêu chảy phân vàng, trộn men vào cám thì bớt được chừng phân nửa.
cấm kháng sinh kích thích tăng trưởng khiến nhà máy cám đổ xô đi tìm thảo dược và axit hữu cơ.
tinh dầu quế với tỏi bọc vi nang nhả chậm trong ruột gà, phân khô và chuồng bớt hôi.
anh nông dân kể rằng từ ngày dùng đệm lót sinh học, gà không còn bị ướt lông ngực.
đệm lâu không xới thì đóng bánh, vi sinh chết, mùi lại bốc lên như cũ.
vi khuẩn tía quang hợp đỏ như nước củ dền, bà con ủ chai ngoài nắng với trứng gà và bột ngọt.
chai nào chuyển đen, có mùi trứng ung là hỏng, đổ gốc cây chứ đừng tạt xuống ao.
nấm đối kháng trichoderma bọc quanh rễ tiêu, ăn luôn cả sợi nấm gây chết nhanh.
nấm xanh, nấm trắng ký sinh rầy nâu, phun chiều mát, ba hôm sau thấy xác rầy mọc lông.
hợp tác xã tự nhân nấm trên gạo trong bịch ni lông, mỗi bịch nửa ký đủ cho hai công ruộng.
vì mua giống cấp một không rõ nguồn nên càng về sau nấm càng yếu, phun chẳng ăn thua.
thực khuẩn, tuyến trùng có lợi, ong mắt đỏ là những thứ thiên địch đang được nuôi công nghiệp.
ong mắt đỏ đẻ trứng vào trứng sâu đục thân, mỗi tấm bìa treo ruộng mang vài nghìn con.
kiến vàng trong vườn cam Lai Vung từng là thứ bảo vệ thực vật rẻ nhất mà ông bà để lại.
vi khuẩn nốt sần cố định đạm nhiễm vào hạt đậu trước khi gieo, trộn bằng nước cháo loãng cho bám.
nấm rễ cộng sinh giúp cây thông con sống được trên đồi sỏi khô cằn đã bỏ hoang nhiều năm.
chế phẩm phân giải lân làm tan quặng apatit khó tiêu, cây hấp thu dần trong suốt cả vụ.
tảo lam Nostoc vừa cố định đạm, vừa giữ ẩm cho lớp đất mặt, nhưng ruộng phun thuốc nhiều thì không còn.
rong tảo bám kính hồ nuôi cấy làm tối bên trong, phải chùi bằng bàn chải nam châm.
túi nuôi tảo dựng đứng như rừng ống xanh, khí thải lò hơi được thổi vào làm nguồn cacbon.
dầu từ vi tảo giàu DHA vốn là gốc gác của dầu cá, vì cá cũng nhờ ăn tảo mà có.
giá thành còn cao, chủ yếu tại khâu thu hoạch phải lọc hàng trăm khối nước mới được một ký khô.
keo tụ bằng chitosan hoặc nâng pH làm tảo tự lắng, đỡ hẳn tiền điện ly tâm.
nhựa sinh học PHA do vi khuẩn tích trong bụng như con người tích mỡ.
cho chúng ăn dư đường mà thiếu đạm thì hạt nhựa chiếm tới tám phần mười trọng lượng tế bào.
tách ra bằng dung môi thì sạch nhưng độc, dùng xút với chất tẩy thì rẻ mà mạch nhựa bị ngắn.
màng cellulose vi khuẩn dai, trong, giữ nước, dùng đắp vết thương hay làm màng loa đều được.
một bạn trẻ ở Bến Tre lấy màng thạch dừa phơi khô nhuộm lá bàng làm túi xách giả da.
vi khuẩn ăn dầu rải xuống vùng tràn dầu phân huỷ dần lớp váng đen trên cát.
bổ sung phân đạm lân thì chúng sinh sôi nhanh, không thì đói, nằm im đó.
bùn hạt kỵ khí đen lóng lánh như trứng cá, một nắm mua từ nhà máy khác về làm giống.
bể UASB vừa khởi động mà nạp tải cao quá là axit dồn lại, bùn nổi trôi ra sạch.
men vi sinh xử lý bể phốt đổ mỗi tháng một gói, ai dùng rồi đều nói đỡ phải gọi xe hút.
thật ra trong bể phốt vốn đã có đủ vi khuẩn, chỉ sợ nhà mình đổ thuốc tẩy giết chúng mà thôi.
pin nhiên liệu vi sinh phát ra chút xíu điện từ nước thải, đủ nháy bóng đèn báo.
vi khuẩn tự vá nứt trộn trong bê tông, gặp nước thấm vào thì thức dậy nhả đá vôi bịt khe.
vàng, đồng trong quặng nghèo có thể cho vi khuẩn ăn lưu huỳnh hoà tan dần ra.
bùn đỏ, tro bay, bã thạch cao cũng đang được thử xử lý bằng những cách tương tự.
công nghệ sinh học nghe cao siêu nhưng hũ dưa muối, chum tương, vại mắm đều là nó cả.
thầy giáo mở đầu buổi học bằng một câu đố, rồi lôi trong túi ra miếng bánh mì mốc xanh.
từ cái mốc ấy mà có penicillin, cứu biết bao nhiêu thương binh trong hai cuộc chiến.
học trò chuyền tay nhau kính lúp, đứa thì trầm trồ, đứa bịt mũi kêu thối.
tui nghe người ta ủ rác bếp thành nước rửa chén mà ủ hoài toàn ra dòi, hổng biết sai chỗ nào.
chị bỏ rác nhiều quá mà đường ít, tỷ lệ đúng là một đường ba rác mười nước, nhớ chừa chỗ cho khí thoát.
ba tháng sau nước ngả màu nâu vàng, mùi chua dịu như giấm trái cây là được.
nắp chai đậy kín quá nên hơi dồn lại, nửa đêm nổ cái bùm cả nhà giật thót.
ở xóm cù lao này ai cũng ủ cá vụn với men lấy đạm tưới rau, mùi thì thôi khỏi nói.
muốn bớt hôi thì cho thêm khóm chín bằm nhỏ, enzyme trong khóm cắt thịt cá mau lắm.
thùng phuy ủ đặt gần nhà thờ nên cha xứ nhắc khéo, ông Bảy phải dời ra tuốt bờ ruộng.
sau hai chục ngày lọc bỏ xương, pha loãng hai trăm lần, xịt lên lá lan thấy mướt rượt.
nhà máy đường đang tìm cách biến bã bùn lọc thành phân vi sinh thay vì chở đi đổ.
bã bùn còn nóng, chua và dính nhẹp, xe xúc vào là lún ngập bánh.
trộn với tro lò, xác mía rồi ủ luống dài, dùng xe đảo tự hành thì bốn chục ngày hoai.
độ ẩm phải canh trong khoảng năm mươi tới sáu mươi, bóp trong tay thấy rịn nước mà không nhỏ giọt.
phân thành phẩm đem tạo viên bằng chảo quay, phun nước mật làm chất kết dính.
viên ra lớn nhỏ lộn xộn, cỡ dưới hai li quay lại chảo, cỡ trên năm li đưa đi nghiền.
nông dân thích viên cứng để rải bằng máy, chớ bột bay mù mịt mà gặp gió là mất.
ông kỹ sư người Nhật ngửi nắm phân rồi cười bảo thơm như mùi đất rừng sau mưa.
mùi đất ấy do xạ khuẩn tiết ra một chất bay hơi mà mũi người nhạy đến lạ.
chính xạ khuẩn cũng là nơi người ta tìm ra streptomycin và rất nhiều thứ thuốc khác.
thu mẫu bùn ngoài rừng ngập mặn Cần Giờ, nhóm chúng tôi sàng được ba chủng diệt nấm gây thán thư.
dịch lên men được chiết bằng ethyl acetat, cô quay rồi chấm lên đĩa giấy để thử vòng kháng.
hoạt chất chính xác là gì thì còn phải đo cộng hưởng từ hạt nhân mới dám nói.
cho đến nay mới có thử trong nhà lưới, xoài nhúng dịch này để được mười hai hôm chưa lên đốm.
muốn đăng ký thuốc bảo vệ thực vật sinh học thì mất ít nhất ba năm và hơn một tỷ đồng.
các nhóm nghiên cứu thường dừng trước ngưỡng cửa ấy, vì đề tài chỉ cấp tiền cho hai năm.
doanh nghiệp thì lại chờ giấy tờ xong xuôi rồi mới chịu mua, thành ra như con gà với quả trứng.
có quỹ nào đứng giữa, bỏ tiền làm hồ sơ rồi thu lại dần khi sản phẩm bán được không?
đợt trước sở mở gian kết nối, hai bên ngồi cùng bàn được ba mươi phút rồi trao danh thiếp.
tôi vẫn giữ tấm danh thiếp của ông chủ nhà máy bia, hôm sau gọi thì ông bận tiếp khách.
đến lần thứ tư ông mới cho vào xem chỗ bã men thải đang chảy xuống cống.
mỗi ngày mấy chục khối bùn men đặc, đắng, hôi, trong khi nó chứa gần nửa là đạm.
chúng tôi tự phân bằng cách giữ ở năm mươi độ với muối và papain, được thứ nước nâu ngọt như xì dầu.
bã vách còn lại rửa sạch vị đắng của hoa bia rồi nghiền thành beta glucan trộn cho tôm.
thử trong sáu mươi ngày, tôm ăn thức ăn có trộn thì sống nhiều hơn khi bị sốc độ mặn.
từ chỗ tốn tiền thuê xe hút bùn, nay nhà máy có thêm khoản thu, tuy chưa nhiều nhưng đều.
hợp đồng ghi rõ bã chỉ được giao lúc còn dưới bốn giờ kể từ khi xả khỏi bồn.
hôm nào xe tới trễ là bùn tự phân, sủi lên, nắp thùng bật tung dọc đường quốc lộ.
cảnh sát giao thông chặn lại hỏi chở cái gì mà nước nhỏ giọt, tài xế cười trừ bảo men bia chú ạ.
quy trình gồm năm bước, trong đó khâu rửa đắng tốn nước nhất và đang được cải tiến.
nếu dùng lại nước rửa lần ba cho lần một của mẻ kế thì lượng nước ngọt giảm được bốn phần mười.
ấy vậy mà tay công nhân lâu năm chẳng tin, cứ mở vòi xả thẳng cho chắc ăn.
phải khoá van, treo bảng, rồi tháng sau chia tiền tiết kiệm thì tổ mới theo.
con giống vi sinh cũng như con giống vật nuôi, nuôi lâu mà không tuyển lại thì thoái hoá.
người giữ giống phải tỉ mẩn, cẩn trọng, ghi nhật ký từng lần cấy chuyển.
thường mỗi chủng cất ít nhất hai nơi, phòng khi cháy nhà hoặc lụt lội.
mất điện kéo dài sau bão Yagi, nhiều tủ đông của viện tan chảy, giống quý mất không ít.
cô thủ thư chủng giống ôm bình nitơ chạy lên tầng ba giữa lúc nước ngập tới bụng.
hành động lặng lẽ ấy giữ lại được gần ba nghìn chủng sưu tầm từ những năm bảy mươi.
khi chuyển giao, bên nhận được cấp ống giống gốc, tài liệu và sự có mặt của chuyên gia trong ba mẻ đầu.
giống không được chuyển cho bên thứ ba nếu chưa có sự đồng ý bằng văn bản của viện.
công ty tôi bị đối thủ lấy lén mẫu bùn sau cổng để phân lập lại chủng men.
chứng minh được chuyện đó chẳng dễ, may mà trong bộ gen có đoạn đánh dấu cài từ trước.
toà hỏi đoạn đánh dấu ấy có giống như chữ ký chìm trên tranh hay không, luật sư đáp gần như vậy.
rượu vang Đà Lạt phải nhập men từ Pháp, trong khi trên vỏ trái nho nhà mình đầy men dại.
men dại thì ra mùi lạ, có mẻ ngon bất ngờ, có mẻ sặc mùi sơn móng tay.
nhóm bạn trẻ chọn được một chủng từ trái dâu tằm, lên men chậm nhưng thơm mùi hoa hồng.
họ mời mấy bà hàng xóm nếm thử, bà nào cũng bảo êm, dễ uống, hơi ngọt.
cà phê lên men bằng chủng men chọn lọc cho điểm thử nếm cao hơn ba điểm so với ủ tự nhiên.
ngâm ủ quá giờ thì hạt có mùi hành tây, mùi mắm, bán đổ bán tháo cũng không ai lấy.
máy đo pH cắm thẳng vào bồn ủ, khi xuống bốn phẩy hai thì chuông báo xả.
vỏ ca cao giàu pectin nên nhớt chảy ra nhiều, hứng lại nấu được thứ siro chua ngọt lạ miệng.
tiêu trắng làm theo lối cũ ngâm bao dưới mương cả tuần, hôi thúi không chịu thấu.
nay dùng pectinase với cellulase ngâm trong bồn hai ngày là vỏ tróc, hột trắng sáng, ít mùi.
nước ngâm vẫn phải gom về hồ sinh học, đừng tưởng có men rồi thì xả đâu cũng được.
sợi dứa, sợi chuối ngâm enzyme bong keo, chải ra mịn như tơ, kéo được sợi dệt vải.
xưởng kéo sợi hay bị đứt vì còn sót keo, bụi xơ bám đầy lông mày thợ.
đay gai ngâm ao đen nước, cá chết trắng, chính vì vậy mà nghề ấy mai một.
dùng vi sinh trong bể kín thì đỡ ô nhiễm, nhưng phải có người chịu đầu tư cái bể.
giấy dó cổ truyền ngâm vôi nấu lâu, nay thêm men xylanase thì đỡ tốn củi và sợi ít gãy.
nghệ nhân sờ tờ giấy bảo rằng dai hơn, song màu hơi ngà chứ không trắng như hồi trước.
sữa không đường lactose làm bằng lactase cố định trên hạt nhựa, sữa chảy qua cột là xong.
người bụng yếu uống sữa thường thì sôi ùng ục, uống loại này lại êm.
lên men whey cho ra nước giải khát chua nhẹ, có ga tự nhiên, bọn trẻ khen giống sữa chua uống.
phô mai cứng cần rennet, mà rennet từ dạ dày bê thì đạo Hindu không dùng.
enzyme đông sữa từ nấm Mucor thay thế được, chỉ ngại để lâu bị đắng.
thạch thảo mộc sương sáo đông nhờ pectin tự nhiên, giã thêm lá găng thì khỏi cần tro tàu.
bột đao, bột dong, bột huỳnh tinh mỗi thứ một độ nhớt, men cắt nhanh chậm khác nhau.
tinh bột kháng tiêu tạo ra bằng cách hồ hoá rồi làm nguội nhiều vòng, người tiểu đường ăn được.
cơm nguội qua đêm thực ra cũng có một ít thứ tinh bột ấy, ông bà ăn cơm nguội hoá hay.
bún làm bằng gạo nhiều amylose thì cứng sợi, còn gạo dẻo làm ra bở bục.
siêu thực phẩm gì đâu, chén tương ớt lên men đúng cách cũng có cả tỷ con lợi khuẩn.
nhưng phải nói thêm là hễ thanh trùng rồi thì chúng chết hết, chỉ còn lại hương vị.
muốn lợi khuẩn sống thì giữ lạnh từ xưởng tới tay khách, mà xe lạnh thì bạn biết rồi, giá trên trời.
bào tử chịu được nhiệt độ phòng nên hợp với xứ nóng hơn, đó là hướng mà chúng tôi theo đuổi.
sản phẩm dạng ống nhựa năm mi li, uống trực tiếp, hạn dùng hai mươi bốn tháng.
bột men tiêu hoá bị vón trong gói vì máy đóng gói đặt cạnh lò hơi ẩm.
dời máy sang phòng hút ẩm ba mươi phần trăm thì hết, chi phí chưa tới chục triệu.
chỉ thế thôi mà cả năm trời bị trả hàng không ai nghĩ ra, cứ đổ lỗi cho màng nhôm.
kỹ thuật viên mới vào quên tháo kẹp ống khí, cả bồn thiếu oxy hai tiếng, men chuyển sang nhả axit.
mẻ hỏng ấy có mùi bơ ôi rất đặc trưng, ngửi qua một lần là nhớ suốt đời.
trưởng ca không mắng, chỉ bắt viết lại trình tự mười hai bước rồi dán ngay cạnh van.
từ đó về sau ai vận hành cũng vừa làm vừa đọc to từng bước như phi công trước giờ cất cánh.
dữ liệu nhiệt độ, áp suất, lưu lượng được lưu mỗi giây, nhờ vậy mới lần ra lúc nào sự cố bắt đầu.
mô hình toán học mô tả tốc độ sinh trưởng theo Monod giúp dự đoán lúc nào nên thu hoạch.
trên thực tế thì ông thợ già nghe tiếng khuấy nặng nhẹ cũng đoán trúng gần bằng máy.
kết hợp kinh nghiệm với cảm biến là cách khôn ngoan nhất, đừng vội bỏ bên nào.
tốc độ quay hai trăm vòng, thông khí một thể tích trên thể tích mỗi phút, nhiệt độ ba mươi bảy.
sau ba mươi sáu giờ hoạt lực đạt cực đại rồi giảm dần do protease tự tiêu.
làm lạnh nhanh xuống mười độ, thêm muối kẽm và glycerol để giữ cho enzyme khỏi biến tính.
lọc vô trùng chai một lít, bảo quản mát sáu tháng còn chín mươi phần trăm hoạt lực.
đơn vị hoạt lực định nghĩa là lượng enzyme giải phóng một micromol đường khử trong một phút.
hãng này tính ở pH năm, hãng kia tính ở pH bảy, so giá theo đơn vị như vậy là hớ.
khi chào hàng, xin quý công ty ghi rõ điều kiện đo để chúng tôi so sánh cho công bằng.
mẫu thử một ký xin gửi qua chuyển phát lạnh, cước phí bên tôi trả khi nhận.
tuần tới kỹ sư của chúng tôi sẽ đến chạy thử trên dây chuyền của anh, kính mong sắp xếp.
hôm ấy nhớ chuẩn bị giùm hai trăm lít dịch quả, nhiệt kế, giấy quỳ và một thùng trống có vòi.
xưởng bé như lòng bàn tay mà cũng có chuyên gia tới tận nơi, bà chủ cảm động lắm.
làm xong mẻ đầu, nước ép trong hơn hẳn, bã vắt kiệt khô rang, ai nấy đều thích.
tính ra mỗi tấn quả thu thêm được bảy chục lít, trừ tiền men vẫn còn lời kha khá.
nhà tôi trồng nấm bào ngư trên mạt cưa, cứ sang tháng ba là bịch nào bịch nấy lên mốc cam.
loại mốc cam ấy phát tán rất nhanh, hễ thấy một chấm là phải bọc lại mang ra khỏi trại đốt liền.
lò hấp bịch bằng thùng phuy đốt củi thì nhiệt không đều, bịch giữa còn sống nên mầm bệnh sót lại.
tăng thời gian hấp lên mười tiếng thì đỡ, bù lại củi tốn gấp rưỡi.
meo giống trên cọng khoai mì chạy tơ nhanh hơn meo hột, lại ít bị kiến và chuột phá.
giàn phun sương béc bị nghẹt vì nước nhiễm vôi, chỗ thì ướt nhẹp, chỗ thì khô cong mép nấm.
bịch hết nấm chất đống cao ngất, ai nuôi trùn thì cho không, chỉ cần tự tới chở.
trùn quế ăn phân bò hoai với bã nấm, đẻ kén vàng như hạt cải, sinh sôi chóng mặt.
kiến lửa kéo vào luống là trùn bò tứ tán, phải rải vôi thành vòng và ngâm chân kệ trong nước.
dịch trùn thuỷ phân bằng chính enzyme của nó, thơm mùi bánh nướng, cho gà con ăn rất mau lớn.
muỗi, ruồi, gián cũng có bệnh của chúng, và người ta nuôi chính mầm bệnh đó để diệt chúng.
độc tố tinh thể của vi khuẩn Bt chỉ hoạt động trong ruột sâu có tính kiềm, với người thì vô hại.
chế phẩm Bt gặp nắng gắt là mất tác dụng, nên bà con phải phun vào lúc chiều tà.
men tiêu hoá rơm giúp phân huỷ gốc rạ sau gặt, khỏi đốt đồng mà đất vẫn kịp vụ sau.
rắc xong phải giữ nước xâm xấp, ruộng cạn trơ thì vi sinh nằm đó ngủ chứ có làm gì đâu.
khói đốt rơm mù mịt làm xe cộ tông nhau, năm nào báo đài cũng nói mà năm nào cũng tái diễn.
bệnh héo rũ cà chua do vi khuẩn trong đất, cắt ngang thân thấy dịch trắng sữa chảy ra ly nước.
ghép ngọn cà lên gốc cà tím là mẹo vừa rẻ vừa chắc, vườn ươm Lâm Đồng làm mỗi ngày cả vạn cây.
vi rút khảm làm lá sắn xoăn tít, củ teo tóp, giống sạch bệnh nuôi từ đỉnh sinh trưởng nên mới cứu được ruộng.
bọ phấn trắng là kẻ chở vi rút đi khắp nơi, bẫy dính vàng treo đầy mà chúng vẫn lọt.
cho em hỏi thăm, vi sinh dạng nước với dạng bột thì thứ nào để được lâu hơn trong điều kiện nhà kho mái tôn?
`
